import type { Block, Change, ProjectEvent } from '@rondo/domain';
import { timestamp } from './stream/change-rows.js';
import { upsert, type Row, type Section } from './stream/section.js';

const table = {
  name: 'blocker',
  keys: ['project_id', 'story_id', 'since'],
  columns: ['until', 'cause', 'reason', 'actor_id'],
};

/** The intervals in which stories were blocked. A removed story's interval ends; it goes on when the story comes back or an undo says so. */
export class Blockers {
  private readonly rows = new Map<string, Row>();

  constructor(private readonly projectId: string) {}

  note(event: ProjectEvent & { kind: 'story' }, change: Change): void {
    const before = event.was?.blocked ?? null;
    const after = event.set?.blocked ?? null;
    // The interval that ends comes first: a story has one open interval at most, at every row.
    if (before !== null && before.since !== after?.since)
      this.put(event.id, before, change, Math.max(change.occurredAt, before.since));
    if (after !== null) this.put(event.id, after, change, null);
  }

  sections(): Section[] {
    return this.rows.size === 0 ? [] : [upsert('bl', table, [...this.rows.values()])];
  }

  private put(storyId: string, block: Block, change: Change, until: number | null): void {
    const key = `${storyId} ${block.since}`;
    this.rows.delete(key);
    this.rows.set(key, {
      project_id: this.projectId,
      story_id: storyId,
      since: timestamp(block.since),
      until: until === null ? null : timestamp(until),
      cause: block.cause,
      reason: block.reason,
      actor_id: change.actorId,
    });
  }
}
