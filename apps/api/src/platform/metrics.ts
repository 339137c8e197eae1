import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { collectDefaultMetrics, Counter, Histogram, Registry } from 'prom-client';

/** What Prometheus reads. Labels are names from our own tables, never what somebody sent. */
@Injectable()
export class Metrics {
  readonly registry = new Registry();
  private readonly requests = new Histogram({
    name: 'rondo_http_request_seconds',
    help: 'How long requests took, by route',
    labelNames: ['route', 'status'],
    buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    registers: [this.registry],
  });
  private readonly writes = new Counter({
    name: 'rondo_writes_total',
    help: 'Writes by route and outcome',
    labelNames: ['route', 'outcome'],
    registers: [this.registry],
  });

  constructor() {
    collectDefaultMetrics({ register: this.registry });
  }

  observe(request: FastifyRequest, reply: FastifyReply): void {
    const { routeName = 'other', route } = request.routeOptions.config;
    this.requests.observe(
      { route: routeName, status: `${Math.floor(reply.statusCode / 100)}xx` },
      reply.elapsedTime / 1000,
    );
    if (route !== undefined && route.method !== 'GET')
      this.writes.inc({ route: routeName, outcome: reply.statusCode < 400 ? 'saved' : 'refused' });
  }
}
