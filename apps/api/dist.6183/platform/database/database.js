function _ts_decorate(decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") {
        r = Reflect.decorate(decorators, target, key, desc);
    } else {
        for(var i = decorators.length - 1; i >= 0; i--){
            if (d = decorators[i]) {
                r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
            }
        }
    }
    return c > 3 && r && Object.defineProperty(target, key, r), r;
}
function _ts_metadata(metadataKey, metadataValue) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") {
        return Reflect.metadata(metadataKey, metadataValue);
    }
}
import { Injectable } from '@nestjs/common';
import { PrismaPg } from '@prisma/adapter-pg';
import pg from 'pg';
import { Config } from '../config.js';
import { PrismaClient } from './generated/client.js';
/** Nothing waits for a database that is away: callers get `database_unavailable` and come back. */ const connectTimeout = 3_000;
const statementTimeout = 10_000;
export class Database {
    pool;
    prisma;
    constructor(config){
        this.pool = new pg.Pool({
            connectionString: config.databaseUrl,
            max: config.databaseConnections,
            connectionTimeoutMillis: connectTimeout,
            statement_timeout: statementTimeout,
            query_timeout: statementTimeout + 1_000,
            keepAlive: true,
            application_name: 'rondo'
        });
        // An idle connection that breaks is replaced; without a listener it would end the process.
        this.pool.on('error', ()=>undefined);
        this.prisma = new PrismaClient({
            adapter: new PrismaPg(this.pool)
        });
    }
    async onApplicationShutdown() {
        await this.prisma.$disconnect();
        await this.pool.end();
    }
}
Database = _ts_decorate([
    Injectable(),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof Config === "undefined" ? Object : Config
    ])
], Database);

//# sourceMappingURL=database.js.map
