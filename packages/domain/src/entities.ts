import type {
  CheckId,
  CommentId,
  EpicId,
  LabelId,
  LinkId,
  ProjectId,
  Rank,
  SprintId,
  StoryId,
  UserId,
  WorkspaceId,
} from './ids.js';
import type { Demo, Feedback, Planning, Poker, Round, Sprint } from './planning-entities.js';
import type {
  BlockCause,
  Discipline,
  Hue,
  LinkKind,
  Origin,
  Priority,
  ProjectRole,
  Station,
  StoryType,
  WipMode,
  WorkspaceRole,
} from './vocabulary.js';

/** Times are milliseconds since the epoch, UTC; days are `YYYY-MM-DD`. */
export interface Project {
  readonly id: ProjectId;
  readonly key: string;
  readonly name: string;
  readonly description: string;
  readonly doneStage: Station;
  readonly archivedAt: number | null;
}

/** The cycle policy of one station. */
export interface StagePolicy {
  readonly id: Station;
  readonly label: string | null;
  readonly folded: boolean;
  readonly wipLimit: number | null;
  readonly wipMode: WipMode;
  /** What must be true to enter; confirmed one by one when `entryRequired`, else shown as a reminder. */
  readonly entryChecklist: readonly string[];
  readonly entryRequired: boolean;
}

export interface Member {
  readonly id: UserId;
  readonly role: ProjectRole;
  readonly disciplines: readonly Discipline[];
  /** What this person can take on in a working day, per discipline, in the project's capacity unit; empty: not set. */
  readonly perDay: Readonly<Partial<Record<Discipline, number>>>;
  readonly daysOff: readonly string[];
}

export interface Label {
  readonly id: LabelId;
  readonly name: string;
  readonly color: Hue;
}

export interface Epic {
  readonly id: EpicId;
  readonly title: string;
  readonly color: Hue;
  readonly closedAt: number | null;
}

export interface Block {
  readonly cause: BlockCause;
  readonly reason: string;
  readonly since: number;
}

/** The summary of a story: what the board needs. Description, checks and comments load when it is opened. */
export interface Story {
  readonly id: StoryId;
  /** 0 until the server has given one. */
  readonly number: number;
  readonly title: string;
  readonly type: StoryType;
  readonly stage: Station;
  readonly rank: Rank;
  readonly lap: number;
  readonly enteredAt: number;
  readonly priority: Priority;
  readonly points: number | null;
  readonly labelIds: readonly LabelId[];
  readonly assigneeIds: readonly UserId[];
  readonly epicId: EpicId | null;
  readonly sprintId: SprintId | null;
  readonly parentId: StoryId | null;
  readonly dueOn: string | null;
  readonly origin: Origin | null;
  readonly blocked: Block | null;
  /** Entry checklist items confirmed when it came to its stage. */
  readonly confirmed: readonly string[];
  readonly textVersion: number;
  /** How often a planning session has put this improvement off. */
  readonly postponed: number;
  /** The sprint whose planning has put it off last; those before are not kept. */
  readonly postponedFrom: SprintId | null;
  readonly createdAt: number;
  readonly createdBy: UserId;
  /** Kept by `apply` from the events of checks and comments, never set by an intent. */
  readonly criteria: number;
  readonly criteriaDone: number;
  readonly checks: number;
  readonly checksDone: number;
  readonly comments: number;
}

/** A line of the acceptance criteria (kind `criterion`) or of the checklist (kind `check`). */
export interface Check {
  readonly id: CheckId;
  readonly storyId: StoryId;
  readonly text: string;
  readonly done: boolean;
  readonly rank: Rank;
}

export interface Comment {
  readonly id: CommentId;
  readonly storyId: StoryId;
  readonly authorId: UserId;
  readonly body: string;
  readonly createdAt: number;
  readonly editedAt: number | null;
}

/** `fromId` blocks / relates to / duplicates `toId`. */
export interface Link {
  readonly id: LinkId;
  readonly fromId: StoryId;
  readonly toId: StoryId;
  readonly kind: LinkKind;
}

export interface ProjectEntities {
  readonly project: Project;
  readonly stage: StagePolicy;
  readonly member: Member;
  readonly label: Label;
  readonly epic: Epic;
  readonly story: Story;
  readonly criterion: Check;
  readonly check: Check;
  readonly comment: Comment;
  readonly link: Link;
  readonly planning: Planning;
  readonly sprint: Sprint;
  readonly poker: Poker;
  readonly round: Round;
  readonly demo: Demo;
  readonly feedback: Feedback;
}

export interface Workspace {
  readonly id: WorkspaceId;
  readonly slug: string;
  readonly name: string;
}

export interface Person {
  readonly id: UserId;
  readonly name: string;
  readonly color: Hue;
  readonly role: WorkspaceRole;
  /** Plays in an example, and has no account. */
  readonly example: boolean;
}

export interface WorkspaceEntities {
  readonly workspace: Workspace;
  readonly person: Person;
}
