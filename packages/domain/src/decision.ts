import type { RoundId, StoryId, UserId } from './ids.js';
import type { Change, Fate, ProjectEvent } from './events.js';
import type { Story } from './entities.js';

/** Every reason a rule can give; each has a row in the one problem table. */
export const refusalCodes = [
  'not_allowed',
  'project_archived',
  'story_not_found',
  'stage_folded',
  'stage_full',
  'entry_not_confirmed',
  'label_not_found',
  'label_exists',
  'epic_not_found',
  'member_not_found',
  'member_exists',
  'last_lead',
  'assignee_not_member',
  'parent_invalid',
  'check_not_found',
  'comment_not_found',
  'comment_not_yours',
  'link_not_found',
  'link_to_itself',
  'link_exists',
  'link_cycle',
  'text_conflict',
  'changed_meanwhile',
  'already_exists',
  'not_blocked',
  'undo_nothing',
  'undo_not_yours',
  'undo_conflict',
  'person_not_found',
  'last_owner',
  'person_of_example',
  'value_invalid',
  'undo_too_late',
  'sprint_not_found',
  'sprint_backwards',
  'sprint_too_long',
  'sprint_without_work',
  'sprint_overlaps',
  'sprint_started',
  'sprint_not_started',
  'sprint_running',
  'sprint_closed',
  'capacity_negative',
  'time_zone_unknown',
  'no_working_day',
  'start_no_working_day',
  'deck_invalid',
  'deadline_past',
  'poker_story_twice',
  'not_improvement',
  'poker_not_found',
  'story_in_poker',
  'round_over',
  'round_revealed',
  'round_not_revealed',
  'round_already_revealed',
  'round_set_aside',
  'countdown_stopped',
  'spectator_cannot_vote',
  'card_not_in_deck',
  'points_not_in_deck',
  'demo_not_found',
  'demo_exists',
  'reason_needed',
  'feedback_not_found',
  'feedback_adopted',
  'feedback_full',
] as const;
export type RefusalCode = (typeof refusalCodes)[number];

export interface Refusal {
  readonly ok: false;
  readonly code: RefusalCode;
  /** The field of the intent at fault. */
  readonly field?: string;
  /** What the message may name. */
  readonly params?: Readonly<Record<string, string | number>>;
}

/** A new revision of a story's description; its body is saved but never broadcast. */
export interface NewText {
  readonly storyId: StoryId;
  readonly revision: number;
  readonly body?: string;
  /** An undo takes the body of this earlier revision. */
  readonly copyOf?: number;
}

/** A vote of planning poker; it is saved and never broadcast. Null takes it back. */
export interface Ballot {
  readonly roundId: RoundId;
  readonly userId: UserId;
  readonly value: string | null;
}

export interface Acceptance<Event = ProjectEvent> {
  readonly ok: true;
  readonly events: readonly Event[];
  readonly texts?: readonly NewText[];
  readonly ballots?: readonly Ballot[];
  readonly undoes?: number;
}

export type Decision<Event = ProjectEvent> = Acceptance<Event> | Refusal;

export const accept = <Event = ProjectEvent>(
  events: readonly Event[],
  more: Omit<Acceptance<Event>, 'ok' | 'events'> = {},
): Acceptance<Event> => ({ ok: true, events, ...more });

export const refuse = (code: RefusalCode, field?: string, params?: Refusal['params']): Refusal => ({
  ok: false,
  code,
  ...(field === undefined ? {} : { field }),
  ...(params === undefined ? {} : { params }),
});

/** A story that rests in the trash or in the archive. */
export interface Removed {
  readonly story: Story;
  readonly fate: Fate;
}

/** What a rule may know besides the state: no rule reads a clock or the database itself. */
export interface Context {
  /** When it happens: for what was done offline, before it is recorded. */
  readonly now: number;
  readonly recordedAt: number;
  /** Whether an owner tells of the past here: of what was so before the rules of today. */
  readonly imported: boolean;
  readonly actorId: UserId;
  /** Only the server gives story numbers. */
  readonly givesNumbers: boolean;
  /** Stories in the trash or the archive that the intent names. */
  readonly removed: (id: StoryId) => Removed | undefined;
  /** The change that the intent names. */
  readonly change: (version: number) => Change | undefined;
  /** The votes of a round by user, before everybody may know them. */
  readonly votes: (id: RoundId) => Readonly<Record<string, string>> | undefined;
}
