import { Module } from '@nestjs/common';
import { ProjectsModule } from '../projects/projects.module.js';
import { Backpressure } from './backpressure.js';
import { BoardGateway } from './board.gateway.js';
import { SocketBroadcaster } from './broadcaster.js';
import { Departures } from './departures.js';
import { Following } from './following.js';
import { Heads } from './heads.js';
import { Presences } from './presences.js';
import { Processes } from './processes.js';
import { Sockets } from './sockets.js';

/** Tells people, and never decides: it listens to the feed of `projects`, which does not know it. */
@Module({
  imports: [ProjectsModule],
  providers: [
    Processes,
    Sockets,
    Backpressure,
    BoardGateway,
    Departures,
    Following,
    Heads,
    Presences,
    SocketBroadcaster,
  ],
})
export class RealtimeModule {}
