import {
  decideProject,
  roleIn,
  type Acceptance,
  type Change,
  type Context,
  type ProjectEntities,
  type ProjectEvent,
  type ProjectIntent,
  type Story,
} from '@rondo/domain';
import { accessSection } from './access-section.js';
import { knownReferences } from './known-references.js';
import type { LiveProject } from './live-project.js';
import type { Material } from './material.js';
import { ProjectRows } from './project-rows.js';
import { Draft, type Denial } from './stream/draft.js';
import type { Section } from './stream/section.js';
import type { Waiting } from './stream/waiting.js';

export type WaitingIntent = Waiting<ProjectIntent, ProjectEvent>;

/** Intents of one project decided together. */
export class ProjectDraft extends Draft<ProjectEntities, LiveProject, ProjectIntent> {
  private readonly nextNumber: number;
  private readonly rows: ProjectRows;
  /** Stories taken into the state for this draft; those that no change carried to everybody leave it again. */
  private readonly guests = new Set<string>();

  constructor(
    state: LiveProject,
    projectId: string,
    now: number,
    private readonly material: Material,
  ) {
    super(state, now);
    this.nextNumber = state.nextNumber;
    this.rows = new ProjectRows(projectId, state);
    for (const story of material.open) {
      if (state.of.story.has(story.id)) continue;
      state.put('story', story.id, knownReferences(state, story));
      this.guests.add(story.id);
    }
    if (material.details === null) return;
    const { storyIds, criteria, checks, comments } = material.details;
    for (const storyId of storyIds) state.detailed.add(storyId);
    for (const line of criteria) state.put('criterion', line.id, line);
    for (const line of checks) state.put('check', line.id, line);
    for (const comment of comments) state.put('comment', comment.id, comment);
  }

  override undo(): void {
    super.undo();
    this.close();
    this.state.nextNumber = this.nextNumber;
  }

  override keep(): void {
    super.keep();
    this.close();
  }

  sections(): Section[] {
    return [...this.rows.sections(), ...accessSection(this.accessOf)];
  }

  protected nameOf(intent: ProjectIntent): string {
    return intent.name;
  }

  protected decide({ author, intent }: WaitingIntent, occurredAt: number): Acceptance | Denial {
    if (roleIn(author.actor, this.state.of.member) === null)
      return author.importedBy === undefined
        ? { ok: false, code: 'project_not_found' }
        : { ok: false, code: 'member_not_found', field: 'by' };
    const context: Context = {
      now: occurredAt,
      recordedAt: this.now,
      imported: author.importedBy !== undefined,
      actorId: author.actor.userId,
      givesNumbers: true,
      removed: (id) => {
        const resting = this.material.removed.get(id);
        return resting && { ...resting, story: knownReferences(this.state, resting.story) };
      },
      change: (version) => this.material.changes.get(version),
      votes: (id) => this.material.votes.get(id),
    };
    const decision = decideProject(this.state, author.actor, intent, context);
    if (decision.ok)
      for (const { kind, id, was } of decision.events)
        if (kind === 'member' && was === null && this.material.people.get(id) !== true)
          return {
            ok: false,
            code: this.material.people.has(id) ? 'person_of_example' : 'person_not_found',
            field: 'userId',
          };
    return decision;
  }

  protected record(change: Change, acceptance: Acceptance): readonly ProjectEvent[] {
    const { removed, votes } = this.material;
    for (const { roundId, userId, value } of acceptance.ballots ?? []) {
      const { [userId]: _before, ...others } = votes.get(roundId) ?? {};
      votes.set(roundId, value === null ? others : { ...others, [userId]: value });
    }
    const events = change.events.map((event) => {
      this.rows.note(event, change, event.was === null && removed.has(event.id));
      if (event.kind === 'member' && (event.was === null || event.set === null || event.set.role !== undefined))
        this.accessOf.add(event.id);
      if (event.kind !== 'story') return event;
      if (event.was === null) removed.delete(event.id);
      if (event.set === null) removed.set(event.id, { story: event.was as Story, fate: event.fate ?? 'trash' });
      return this.carried(event);
    });
    this.rows.noteChange(change, acceptance);
    return events;
  }

  /** A changed story that may be outside somebody's live set travels whole. */
  private carried(event: ProjectEvent & { kind: 'story' }): ProjectEvent {
    const whole = this.state.of.story.get(event.id);
    if (event.set === null || event.was === null || whole === undefined) return event;
    const { stage, enteredAt } = { ...whole, ...event.was };
    if (!this.guests.has(event.id) && !this.state.mayBeOutside({ stage, enteredAt }, this.now)) return event;
    this.guests.delete(event.id);
    return { ...event, whole };
  }

  private close(): void {
    const { of, detailed } = this.state;
    for (const id of this.guests) this.state.put('story', id, undefined);
    if (detailed.size === 0) return;
    detailed.clear();
    for (const kind of ['criterion', 'check', 'comment'] as const) of[kind].clear();
  }
}
