import type { Change, ProjectEvent, Story } from '@rondo/domain';
import { timestamp } from './stream/change-rows.js';
import { insert, type Row, type Section } from './stream/section.js';

const table = {
  name: 'stage_move',
  keys: ['project_id', 'story_id', 'version'],
  columns: ['from_stage', 'to_stage', 'lap', 'actor_id', 'occurred_at', 'undoes'],
};

/**
 * Every time a story comes to a stage, leaves one, or passes between two. LAP-2: never before it came to the one that it leaves; what is
 * told late after an undo or a restore may so stand before the row of that, and reports put them in order (FLOW-2).
 */
export class StageMoves {
  private readonly rows: Row[] = [];

  constructor(private readonly projectId: string) {}

  note(event: ProjectEvent & { kind: 'story' }, change: Change, { lap, enteredAt }: Story): void {
    const from = event.was?.stage ?? null;
    const to = event.set?.stage ?? null;
    if (from === to) return;
    this.rows.push({
      project_id: this.projectId,
      story_id: event.id,
      version: change.version,
      from_stage: from,
      to_stage: to,
      lap,
      actor_id: change.actorId,
      occurred_at: timestamp(Math.max(change.occurredAt, enteredAt, event.was?.enteredAt ?? 0)),
      undoes: change.undoes ?? null,
    });
  }

  sections(): Section[] {
    return this.rows.length === 0 ? [] : [insert('mv', table, this.rows)];
  }
}
