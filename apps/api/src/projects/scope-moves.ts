import type { Change, ProjectEvent } from '@rondo/domain';
import { timestamp } from './stream/change-rows.js';
import { insert, type Row, type Section } from './stream/section.js';

const table = {
  name: 'scope_move',
  keys: ['project_id', 'story_id', 'version'],
  columns: ['from_sprint', 'to_sprint', 'from_points', 'to_points', 'was_open', 'is_open', 'occurred_at', 'undoes'],
};

/** Every time a story comes to a sprint or leaves one, is estimated anew, is born, goes or comes back; FLOW-6: the archive keeps its sprint and size. */
export class ScopeMoves {
  private readonly rows: Row[] = [];

  constructor(private readonly projectId: string) {}

  /** `story`: as it is after the event; as it was when the event takes it away. */
  note(
    event: ProjectEvent & { kind: 'story' },
    change: Change,
    story: { sprintId: string | null; points: number | null },
  ): void {
    const { was, set } = event;
    const goes = set === null;
    const comes = was === null;
    const replans = set?.sprintId !== undefined || set?.points !== undefined;
    if (!goes && !comes && !replans) return;
    const before = comes ? { sprintId: null, points: null } : { ...story, ...was };
    const after = goes && event.fate !== 'archive' ? { sprintId: null, points: null } : story;
    this.rows.push({
      project_id: this.projectId,
      story_id: event.id,
      version: change.version,
      from_sprint: before.sprintId,
      to_sprint: after.sprintId,
      from_points: before.points,
      to_points: after.points,
      was_open: !comes,
      is_open: !goes,
      occurred_at: timestamp(change.occurredAt),
      undoes: change.undoes ?? null,
    });
  }

  sections(): Section[] {
    return this.rows.length === 0 ? [] : [insert('sc', table, this.rows)];
  }
}
