import {
  encodeStories,
  livePictureOf,
  problemOf,
  type BacklogPage,
  type BatchResult,
  type Snapshot,
  type StoryDetails,
} from '@rondo/contracts';
import {
  decideProject,
  defaultPlanning,
  defaultPolicy,
  linesOf,
  ProjectState,
  type Actor,
  type Change,
  type ProjectId,
  type ProjectIntent,
  type Rank,
  type Story,
  type UserId,
} from '@rondo/domain';
import type { MissedChanges, SentIntent } from '../transport';

export const projectId = '00000000-0000-7000-8000-000000000001';

const copyOf = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value)) as Value;

/** A server in memory: the same rules, numbers given, one change at a time. */
export class SimulatedServer {
  readonly state = new ProjectState();
  readonly log: Change[] = [];
  readonly refused = new Map<string, string>();
  readonly changedNothing = new Set<string>();
  oldest = 1;
  /** How much of PLAN a snapshot holds, and how much of it a screen begins with. */
  livePlan = Infinity;
  firstPlan = 3;
  pageSize = 3;
  private readonly removed = new Map<string, { story: Story; fate: 'trash' | 'archive' }>();
  private readonly byMutation = new Map<string, Change>();
  private readonly listeners = new Set<(changes: readonly Change[]) => void>();

  constructor(
    members: readonly UserId[],
    private readonly now: () => number,
  ) {
    const id = projectId as never;
    const base = { id, key: 'SHOP', name: 'Shop', description: '', doneStage: 'OPERATE', archivedAt: null } as const;
    this.state.put('project', projectId, base);
    this.state.put('planning', projectId, defaultPlanning(projectId as ProjectId));
    for (const policy of defaultPolicy()) this.state.put('stage', policy.id, policy);
    for (const member of members)
      this.state.put('member', member, { id: member, role: 'lead', disciplines: [], perDay: {}, daysOff: [] });
  }

  onChanges(listener: (changes: readonly Change[]) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  snapshot(): Snapshot {
    return copyOf(livePictureOf(this.state, () => true, { live: this.livePlan, first: this.firstPlan }));
  }

  since(version: number): MissedChanges {
    const tooOld = version + 1 < this.oldest;
    return copyOf({ version: this.state.version, tooOld, changes: tooOld ? [] : this.log.slice(version) });
  }

  backlog(from: Rank): BacklogPage {
    const behind = this.state.at('PLAN').filter(({ rank }) => rank >= from);
    const page = behind.slice(0, this.pageSize);
    return copyOf({ version: this.state.version, stories: encodeStories(page), more: behind.length > page.length });
  }

  details(storyId: string): StoryDetails {
    const story = this.state.of.story.get(storyId);
    if (story === undefined) throw new Error('story_not_found');
    return copyOf({
      version: this.state.version,
      story,
      fate: 'open' as const,
      criteria: linesOf(this.state, 'criterion', story.id),
      checks: linesOf(this.state, 'check', story.id),
      comments: [...this.state.of.comment.values()].filter((comment) => comment.storyId === storyId),
      text: { revision: story.textVersion, body: '', authorId: null, savedAt: null },
    }) as StoryDetails;
  }

  send(actor: Actor, intents: readonly SentIntent[]): BatchResult[] {
    return copyOf(intents).map((sent) => this.write(actor, sent));
  }

  private write(actor: Actor, { mutationId, occurredAt, name, body }: SentIntent): BatchResult {
    const key = `${actor.userId}/${mutationId}`;
    const earlier = this.byMutation.get(key);
    if (earlier !== undefined) return copyOf({ mutationId, version: earlier.version, change: earlier });
    const decision = decideProject(this.state, actor, { name, body } as ProjectIntent, {
      now: occurredAt,
      recordedAt: this.now(),
      imported: false,
      actorId: actor.userId,
      givesNumbers: true,
      removed: (id) => this.removed.get(id),
      change: (version) => this.log[version - 1],
      votes: () => ({}),
    });
    if (!decision.ok) {
      this.refused.set(mutationId, decision.code);
      return { mutationId, problem: problemOf(decision.code, 'en', decision) };
    }
    if (decision.events.length === 0) {
      this.changedNothing.add(mutationId);
      return { mutationId, version: this.state.version, change: null };
    }
    const change: Change = copyOf({
      version: this.state.version + 1,
      mutationId,
      actorId: actor.userId,
      intent: name,
      occurredAt,
      recordedAt: this.now(),
      events: decision.events,
      ...(decision.undoes === undefined ? {} : { undoes: decision.undoes }),
    });
    this.append(change, key);
    return { mutationId, version: change.version, change: copyOf(change) };
  }

  private append(change: Change, key: string): void {
    for (const event of change.events) {
      if (event.kind !== 'story') continue;
      if (event.set === null) this.removed.set(event.id, { story: event.was as Story, fate: event.fate ?? 'trash' });
      else if (event.was === null) {
        this.removed.delete(event.id);
        this.state.detailed.add(event.id);
      }
    }
    this.state.apply(change.events);
    this.state.version = change.version;
    this.log.push(change);
    this.byMutation.set(key, change);
    for (const listener of [...this.listeners]) listener(copyOf([change]));
  }
}
