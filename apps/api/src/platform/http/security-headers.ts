import helmet from '@fastify/helmet';
import type { FastifyInstance } from 'fastify';

const self = "'self'";
const none = "'none'";
const year = 31_536_000;

/**
 * Scripts come from our own files only. Styles may also be inline: Mantine writes its theme and its responsive props as
 * `<style>` and `style=""`, and a nonce would have to be in a page that is cached for everybody.
 */
export async function addSecurityHeaders(server: FastifyInstance): Promise<void> {
  await server.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: [self],
        scriptSrc: [self],
        scriptSrcAttr: [none],
        styleSrc: [self, "'unsafe-inline'"],
        imgSrc: [self, 'data:', 'blob:'],
        fontSrc: [self],
        connectSrc: [self, 'ws:', 'wss:'],
        workerSrc: [self],
        manifestSrc: [self],
        frameAncestors: [none],
        baseUri: [none],
        objectSrc: [none],
        formAction: [self],
      },
    },
    frameguard: { action: 'deny' },
    referrerPolicy: { policy: 'no-referrer' },
    // Sent below, over https only.
    strictTransportSecurity: false,
    // Only works in secure contexts; over plain http browsers complain about it.
    crossOriginOpenerPolicy: false,
    originAgentCluster: false,
    crossOriginResourcePolicy: { policy: 'same-origin' },
  });
  server.addHook('onRequest', (request, reply, done) => {
    if (request.protocol === 'https')
      void reply.header('strict-transport-security', `max-age=${year}; includeSubDomains`);
    done();
  });
}
