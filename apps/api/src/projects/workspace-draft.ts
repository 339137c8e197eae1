import {
  decideWorkspace,
  type Acceptance,
  type Change,
  type WorkspaceEntities,
  type WorkspaceEvent,
  type WorkspaceIntent,
  type WorkspaceState,
} from '@rondo/domain';
import { accessSection } from './access-section.js';
import { Draft, type Denial } from './stream/draft.js';
import { drop, upsert, type Section, type Table } from './stream/section.js';
import type { Waiting } from './stream/waiting.js';
import { Touched } from './touched.js';

const personTable: Table = { name: 'person', keys: ['workspace_id', 'user_id'], columns: ['name', 'color', 'role'] };
const rename = (parameter: string): string =>
  `UPDATE workspace SET name = ${parameter}::text FROM head WHERE workspace.id = head.id`;

/** Intents of one workspace decided together. */
export class WorkspaceDraft extends Draft<WorkspaceEntities, WorkspaceState, WorkspaceIntent> {
  private readonly people = new Touched();
  private name: string | null = null;

  constructor(
    state: WorkspaceState,
    private readonly workspaceId: string,
    now: number,
  ) {
    super(state, now);
  }

  sections(): Section[] {
    const { kept, gone } = this.people.sorted((id) => {
      const person = this.state.of.person.get(id);
      return person && { ...person, workspace_id: this.workspaceId, user_id: person.id };
    });
    return [
      ...(kept.length === 0 ? [] : [upsert('p2', personTable, kept)]),
      ...(gone.length === 0 ? [] : [drop('p3', personTable, gone)]),
      ...(this.name === null ? [] : [{ code: 'ws', sql: rename, values: [this.name] }]),
      ...accessSection(this.accessOf),
    ];
  }

  protected nameOf(intent: WorkspaceIntent): string {
    return intent.name;
  }

  protected decide({ author, intent }: Waiting<WorkspaceIntent, WorkspaceEvent>): Acceptance<WorkspaceEvent> | Denial {
    return decideWorkspace(this.state, author.actor, intent);
  }

  protected record(change: Change<WorkspaceEvent>): readonly WorkspaceEvent[] {
    for (const event of change.events) {
      if (event.kind === 'workspace') this.name = event.set?.name ?? this.name;
      else {
        this.people.touch(event.id, true);
        if (event.was === null || event.set === null || event.set.role !== undefined) this.accessOf.add(event.id);
      }
    }
    return change.events;
  }
}
