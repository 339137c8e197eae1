import type { Context, Decision } from '../decision.js';
import type { Change } from '../events.js';
import type { GoalMetric } from '../planning-entities.js';
import type { ProjectView } from '../project-state.js';
import type { ProjectRole } from '../vocabulary.js';

/** What must be in the state, or at hand, before an intent can be decided. */
export interface Needs {
  readonly stories?: readonly string[];
  /** Stories whose next neighbours in PLAN decide. */
  readonly behind?: readonly string[];
  /** Labels and epics: whether any story has them decides. */
  readonly used?: readonly string[];
  readonly details?: readonly string[];
  readonly removed?: readonly string[];
  readonly change?: number;
  /** Rounds of planning poker whose votes decide: known to the server alone. */
  readonly votes?: readonly string[];
}

/** One verb of a project: who may, what it reads, what it decides. */
export interface Intent<Body> {
  readonly least: ProjectRole;
  /** UNDO-7: how long it can be undone, in milliseconds; 0: never. Left out: always. */
  readonly undoWithin?: number;
  /** UNDO-2: whoever may do it may also take it back. */
  readonly undoneByOthers?: true;
  /** POKER-11: it happens when it is recorded, whatever the one who did it says. */
  readonly byServerClock?: true;
  /** An archived project takes no intent but those marked. */
  readonly whenArchived?: true;
  needs(body: Body, change?: Change): Needs;
  decide(state: ProjectView, body: Body, context: Context): Decision;
}

/** CONFLICT-1: the texts that the writer had before them, by field. */
export interface Replacing {
  readonly replaced?: Readonly<Record<string, string>>;
}

/** What is written in a field. */
export type Written = string | readonly string[] | GoalMetric | null | undefined;

/** A field as the text that its writer sees: a checklist is its lines, a metric its name and its target. */
export function writtenText(value: Written): string {
  if (typeof value === 'string') return value;
  if (!value) return '';
  return 'name' in value ? `${value.name} ${value.target}`.trim() : value.join('\n');
}

export const nothing = (): Needs => ({});
