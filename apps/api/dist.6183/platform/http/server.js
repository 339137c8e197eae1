import { FastifyAdapter } from '@nestjs/platform-fastify';
import { problemOf } from '@rondo/contracts';
import { LogController } from 'fastify';
import { sendProblem } from './problem-reply.js';
import { giveSecurityHeaders } from './security-headers.js';
const largestBody = 1_048_576;
/** Behind a proxy that keeps idle connections for a minute, ours last a little longer. */ const keepAlive = 65_000;
/** Fastify under Nest, with one way out for every failure, whoever finds it. */ let HttpAdapter = class HttpAdapter extends FastifyAdapter {
    setErrorHandler() {
        return super.setErrorHandler((error, request, reply)=>sendProblem(request, reply, error));
    }
    /** What nobody serves is the business of `WebFiles`. */ setNotFoundHandler() {
        return this.getInstance();
    }
};
export function createAdapter(config, logTo) {
    const adapter = new HttpAdapter({
        skipMiddie: true,
        bodyLimit: largestBody,
        keepAliveTimeout: keepAlive,
        requestTimeout: 60_000,
        forceCloseConnections: 'idle',
        logController: new LogController({
            disableRequestLogging: true
        }),
        trustProxy: config.trustProxy === true ? true : config.trustProxy === false ? false : [
            ...config.trustProxy
        ],
        logger: loggerOptions(config, logTo),
        // Found before any hook has run.
        frameworkErrors: (error, request, reply)=>{
            giveSecurityHeaders(request, reply);
            sendProblem(request, reply, error);
        },
        clientErrorHandler: (_error, socket)=>{
            refuseGibberish(socket);
        },
        routerOptions: {
            maxParamLength: 300
        }
    });
    takeJsonOnly(adapter.getInstance());
    return adapter;
}
/** Facts only: no bodies, no addresses with secrets, and of headers none. */ const loggerOptions = ({ log }, stream)=>({
        level: log,
        ...stream === undefined ? {} : {
            stream
        },
        redact: {
            paths: [
                'secret',
                'password',
                '*.secret',
                '*.password',
                '*.cookie',
                '*.authorization',
                'err.config',
                'err.meta'
            ],
            censor: '…'
        },
        serializers: {
            req: ({ method })=>({
                    method
                }),
            res: ()=>({})
        }
    });
function takeJsonOnly(server) {
    server.removeAllContentTypeParsers();
    const parse = server.getDefaultJsonParser('error', 'error');
    server.addContentTypeParser('application/json', {
        parseAs: 'string'
    }, (request, body, done)=>{
        if (body === '') done(null, undefined);
        else void parse(request, body, done);
    });
}
/** What is not HTTP gets an answer all the same. */ function refuseGibberish(socket) {
    if (!socket.writable) return void socket.destroy();
    const body = JSON.stringify(problemOf('body_invalid', 'en', {
        field: 'request',
        params: {
            reason: 'not HTTP'
        }
    }));
    const head = `HTTP/1.1 400 Bad Request\r\nContent-Type: application/problem+json\r\nContent-Length: ${body.length}\r\n`;
    socket.end(`${head}Connection: close\r\n\r\n${body}`);
}

//# sourceMappingURL=server.js.map
