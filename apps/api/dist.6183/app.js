import { NestFactory } from '@nestjs/core';
import { AppModule } from './app.module.js';
import { HttpEdge } from './platform/http/edge.js';
import { ProblemFilter } from './platform/http/problem.filter.js';
import { addSecurityHeaders } from './platform/http/security-headers.js';
import { createAdapter } from './platform/http/server.js';
import { serveWeb } from './platform/http/web-files.js';
import { NestLog } from './platform/nest-log.js';
/** Everything but listening. */ export async function createApp(config, { logTo, clock } = {}) {
    const adapter = createAdapter(config, logTo);
    const server = adapter.getInstance();
    const app = await NestFactory.create(AppModule.with(config, clock), adapter, {
        bodyParser: false,
        abortOnError: false,
        logger: new NestLog(server.log)
    });
    app.useGlobalFilters(new ProblemFilter());
    addSecurityHeaders(server);
    app.get(HttpEdge).install(server);
    await serveWeb(server, config);
    await app.init();
    return app;
}

//# sourceMappingURL=app.js.map
