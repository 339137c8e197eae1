import type { DemoId, FeedbackId, PokerId, ProjectId, Rank, RoundId, SprintId, StoryId, UserId } from './ids.js';
import type { CapacityUnit, DemoVerdict, GoalVerdict } from './vocabulary.js';

/** How a project plans: one for each project, with the project's own id. Weekdays are 1 (Monday) to 7. */
export interface Planning {
  readonly id: ProjectId;
  readonly timeZone: string;
  readonly workingDays: readonly number[];
  /** Days on which nobody works. */
  readonly holidays: readonly string[];
  readonly sprintWeeks: number;
  /** The weekday on which sprints start. */
  readonly startsOn: number;
  /** How many planned sprints there are always. */
  readonly ahead: number;
  readonly unit: CapacityUnit;
  /** Percent of the capacity kept for operations. */
  readonly reserve: number;
  /** The cards of planning poker: `5`, or `M=3` where the card is not its number; `?` and `☕` are always there. */
  readonly deck: readonly string[];
}

/** A metric that a goal names, and what it should come to. */
export interface GoalMetric {
  readonly name: string;
  readonly target: string;
}

/** Days are inclusive, in the project's time zone. */
export interface Sprint {
  readonly id: SprintId;
  readonly number: number;
  /** Null: called by its number. */
  readonly name: string | null;
  readonly goal: string;
  readonly metric: GoalMetric | null;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly startedAt: number | null;
  readonly closedAt: number | null;
  /** What was in it when it started; empty once it is closed, the report keeps it. */
  readonly committedIds: readonly StoryId[];
  readonly committedPoints: number;
  readonly verdict: GoalVerdict | null;
  readonly verdictNote: string;
}

/** A table of planning poker. An ended one leaves the live state and stays in the database. */
export interface Poker {
  readonly id: PokerId;
  readonly storyIds: readonly StoryId[];
  readonly deck: readonly string[];
  /** When votes close and all is revealed, at an asynchronous table; null: everybody is here now. */
  readonly deadline: number | null;
  /** Reveals by itself, after a short countdown, when every voter has voted. */
  readonly autoReveal: boolean;
  readonly voterIds: readonly UserId[];
  readonly spectatorIds: readonly UserId[];
  /** The story that a live table is at. */
  readonly currentId: StoryId | null;
  readonly startedBy: UserId;
  readonly startedAt: number;
}

/** One vote on one story. A round that was followed by another leaves the live state and stays in the database. */
export interface Round {
  readonly id: RoundId;
  readonly pokerId: PokerId;
  readonly storyId: StoryId;
  readonly number: number;
  readonly startedAt: number;
  /** Who has voted; what they voted is nobody's before the reveal. */
  readonly votedIds: readonly UserId[];
  /** When the countdown ends that reveals it; null: none runs. */
  readonly revealsAt: number | null;
  readonly revealedAt: number | null;
  /** By user; null before the reveal. */
  readonly votes: Readonly<Record<string, string>> | null;
  readonly settledPoints: number | null;
  readonly settledAt: number | null;
  /** Set aside: it needs refinement first. */
  readonly skipped: boolean;
}

/** A story in the demo queue of a sprint's review. */
export interface Demo {
  readonly id: DemoId;
  readonly sprintId: SprintId;
  readonly storyId: StoryId;
  readonly rank: Rank;
  readonly presenterId: UserId | null;
  readonly link: string;
  readonly shownAt: number | null;
  readonly verdict: DemoVerdict | null;
  readonly reason: string;
}

/** What a guest of a review said. */
export interface Feedback {
  readonly id: FeedbackId;
  readonly sprintId: SprintId;
  /** The story it is about, when it is about one. */
  readonly aboutId: StoryId | null;
  readonly guest: string;
  readonly body: string;
  readonly saidAt: number;
  /** The backlog story that it became. */
  readonly becameId: StoryId | null;
}
