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
import { Controller, Header } from '@nestjs/common';
import { openApi } from '@rondo/contracts';
import { Database } from '../database/database.js';
import { Route } from '../http/route.js';
import { Metrics } from '../metrics.js';
import { apiPage } from './api-page.js';
export class SystemController {
    database;
    metrics;
    /** Made when first asked for, and once: they change with the code only. */ description = null;
    page = null;
    constructor(database, metrics){
        this.database = database;
        this.metrics = metrics;
    }
    healthz() {
        return {
            status: 'ok'
        };
    }
    async readyz() {
        await this.database.pool.query('SELECT 1');
        return {
            status: 'ok'
        };
    }
    read() {
        return this.metrics.registry.metrics();
    }
    openapi() {
        return this.description ??= openApi();
    }
    docs() {
        return this.page ??= apiPage();
    }
}
_ts_decorate([
    Route('system.healthz'),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", []),
    _ts_metadata("design:returntype", typeof Reply === "undefined" ? Object : Reply)
], SystemController.prototype, "healthz", null);
_ts_decorate([
    Route('system.readyz'),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", []),
    _ts_metadata("design:returntype", Promise)
], SystemController.prototype, "readyz", null);
_ts_decorate([
    Route('system.metrics'),
    Header('content-type', 'text/plain; version=0.0.4; charset=utf-8'),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", []),
    _ts_metadata("design:returntype", typeof Promise === "undefined" ? Object : Promise)
], SystemController.prototype, "read", null);
_ts_decorate([
    Route('system.openapi'),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", []),
    _ts_metadata("design:returntype", Object)
], SystemController.prototype, "openapi", null);
_ts_decorate([
    Route('system.docs'),
    Header('content-type', 'text/html; charset=utf-8'),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", []),
    _ts_metadata("design:returntype", String)
], SystemController.prototype, "docs", null);
SystemController = _ts_decorate([
    Controller(),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof Database === "undefined" ? Object : Database,
        typeof Metrics === "undefined" ? Object : Metrics
    ])
], SystemController);

//# sourceMappingURL=system.controller.js.map
