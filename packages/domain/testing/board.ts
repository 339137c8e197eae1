import {
  decideProject,
  defaultPlanning,
  defaultPolicy,
  ProjectState,
  type Actor,
  type Change,
  type Context,
  type Decision,
  type LabelId,
  type Member,
  type Project,
  type ProjectId,
  type ProjectIntent,
  type ProjectIntentBody,
  type ProjectIntentName,
  type Refusal,
  type Removed,
  type Station,
  type Story,
  type StoryId,
  type UserId,
} from '../src/index.js';

export const ann = 'ann' as UserId;
export const ben = 'ben' as UserId;
export const vic = 'vic' as UserId;
export const label = (name: string): LabelId => name as LabelId;

const actorOf = (userId: UserId): Actor => ({ userId, workspaceRole: 'member', scope: 'admin' });
const roles: Readonly<Record<string, Member['role']>> = { ann: 'lead', ben: 'contributor', vic: 'viewer' };

/** A project in memory that does to it what the server does: decide, number, apply, remember what was removed. */
export class Board {
  readonly state = emptyProject();
  readonly changes: Change[] = [];
  readonly removed = new Map<string, Removed>();
  readonly votes = new Map<string, Record<string, string>>();
  now = 1_000;

  /** `late`: how long ago it happened. */
  context(actorId: UserId, late = 0, imported = false): Context {
    return {
      now: this.now - late,
      recordedAt: this.now,
      imported,
      actorId,
      givesNumbers: true,
      removed: (id) => this.removed.get(id),
      change: (version) => this.changes[version - 1],
      votes: (id) => this.votes.get(id),
    };
  }

  decide(intent: ProjectIntent, actorId = ann, { late = 0, imported = false } = {}): Decision {
    return decideProject(this.state, actorOf(actorId), intent, this.context(actorId, late, imported));
  }

  /** Decides and, when accepted, applies. */
  try(intent: ProjectIntent, actorId = ann, { late = 0 } = {}): Decision {
    const decision = this.decide(intent, actorId, { late });
    if (!decision.ok || decision.events.length === 0) return decision;
    const version = this.changes.length + 1;
    this.state.apply(decision.events);
    this.state.version = version;
    for (const { roundId, userId, value } of decision.ballots ?? []) {
      const { [userId]: _before, ...others } = this.votes.get(roundId) ?? {};
      this.votes.set(roundId, value === null ? others : { ...others, [userId]: value });
    }
    for (const event of decision.events) {
      if (event.kind !== 'story') continue;
      if (event.set === null) this.removed.set(event.id, { story: event.was as Story, fate: event.fate ?? 'trash' });
      else if (event.was === null) {
        this.removed.delete(event.id);
        this.state.detailed.add(event.id);
      }
    }
    const { now } = this;
    const { events, undoes } = decision;
    const undone = undoes === undefined ? {} : { undoes };
    const change = { version, mutationId: String(version), actorId, intent: intent.name, events, ...undone };
    this.changes.push({ ...change, occurredAt: now - late, recordedAt: now });
    this.now += 1_000;
    return decision;
  }

  /** An intent that must be accepted. */
  do<Name extends ProjectIntentName>(name: Name, body: ProjectIntentBody<Name>, actorId = ann): number {
    const decision = this.try({ name, body } as ProjectIntent, actorId);
    if (!decision.ok) throw new Error(`${name} was refused: ${decision.code}`);
    return this.changes.length;
  }

  /** An intent that must be refused, and by its field where more than the right is at fault; tells why. */
  refused<Name extends ProjectIntentName>(name: Name, body: ProjectIntentBody<Name>, actorId = ann): Refusal['code'] {
    const decision = this.decide({ name, body } as ProjectIntent, actorId);
    if (decision.ok) throw new Error(`${name} was accepted`);
    if (decision.field === undefined && !['not_allowed', 'project_archived'].includes(decision.code))
      throw new Error(`${name} was refused without a field: ${decision.code}`);
    return decision.code;
  }

  create(id: string, stage: Station = 'PLAN', more: Partial<ProjectIntentBody<'story.create'>> = {}): StoryId {
    this.do('story.create', { id: id as StoryId, title: id, stage, ...more });
    return id as StoryId;
  }

  story(id: string): Story {
    const story = this.state.of.story.get(id);
    if (story === undefined) throw new Error(`There is no story ${id}`);
    return story;
  }

  ids(station: Station): string[] {
    return this.state.at(station).map((story) => story.id);
  }
}

/** What a test knows to be there. */
export function given<Thing>(thing: Thing | undefined): Thing {
  if (thing === undefined) throw new Error('It is not there');
  return thing;
}

export function emptyProject(): ProjectState {
  const state = new ProjectState();
  const project = { id: 'shop', key: 'SHOP', name: 'Shop', description: '', doneStage: 'OPERATE', archivedAt: null };
  state.put('project', 'shop', project as Project);
  state.put('planning', 'shop', defaultPlanning('shop' as ProjectId));
  for (const policy of defaultPolicy()) state.put('stage', policy.id, policy);
  for (const [id, role] of Object.entries(roles))
    state.put('member', id, { id: id as UserId, role, disciplines: [], perDay: {}, daysOff: [] });
  return state;
}

/** Everything in the state, in an order of its own, so that two states can be compared. */
export function contents(state: ProjectState): object {
  const sorted = (map: ReadonlyMap<string, unknown>) =>
    Object.fromEntries([...map].sort(([a], [b]) => (a < b ? -1 : 1)));
  const kinds = Object.entries(state.of).map(([kind, map]) => [kind, sorted(map)]);
  return { ...Object.fromEntries(kinds), nextNumber: state.nextNumber };
}
