import { Injectable } from '@nestjs/common';
import type { Reply } from '@rondo/contracts';
import { linesIn, sprintReport } from '@rondo/domain';
import { createHash } from 'node:crypto';
import { SprintPasts, sprintReply, type ReadSprint, type SprintFilter } from './sprint-pasts.js';
import type { ClosedSprint } from './sprint-rows.repository.js';

type SprintVelocity = Reply<'report.velocity'>['sprints'][number];

/** Two kilobytes each at most: a sprint's name and goal are of limited length, and so is a key. */
const mostHeld = 5_000;

/**
 * What closed sprints finished, least recently asked first. Nothing that happens after a close changes it, so it is worked out once; a
 * sprint whose close was undone and that is closed again is another one by its version.
 */
@Injectable()
export class Velocities {
  private readonly held = new Map<string, SprintVelocity>();

  constructor(private readonly pasts: SprintPasts) {}

  /** In the order asked for. */
  async of(projectId: string, sprints: readonly ClosedSprint[], filter: SprintFilter): Promise<SprintVelocity[]> {
    const key = keyFor(projectId, filter);
    const found = new Map(sprints.map((sprint) => [sprint.id, this.use(key(sprint))]));
    const unknown = sprints.filter(({ id }) => found.get(id) === undefined).map(({ id }) => id);
    for (const read of unknown.length === 0 ? [] : await this.pasts.read(projectId, unknown, filter)) {
      const velocity = velocityOf(read);
      const { id } = velocity.sprint;
      found.set(id, velocity);
      if (read.closed) this.hold(key({ id, version: read.version }), velocity);
    }
    return sprints.flatMap(({ id }) => found.get(id) ?? []);
  }

  private use(key: string): SprintVelocity | undefined {
    const velocity = this.held.get(key);
    if (velocity !== undefined) this.hold(key, velocity);
    return velocity;
  }

  private hold(key: string, velocity: SprintVelocity): void {
    this.held.delete(key);
    this.held.set(key, velocity);
    for (const oldest of this.held.keys()) {
      if (this.held.size <= mostHeld) return;
      this.held.delete(oldest);
    }
  }
}

/** What is asked for in a filter may be long; what is held of it is not. */
export function keyFor(projectId: string, filter: SprintFilter): (sprint: ClosedSprint) => string {
  const digest = createHash('sha256').update(JSON.stringify(filter)).digest('base64url');
  return ({ id, version }) => `${projectId} ${id} ${version} ${digest}`;
}

function velocityOf(read: ReadSprint): SprintVelocity {
  const { committed, done, open } = sprintReport(read.past, linesIn(read.past)).totals;
  return { sprint: sprintReply(read), committed, done, carried: open };
}
