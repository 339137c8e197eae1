import type { ProblemCode } from './problem-codes.js';
import { problemsEnglish } from './problems-english.js';
import { problemsFrench } from './problems-french.js';

/** Every failure for HTTP, sockets and the screen; its text is in `problems-english` and `problems-french`. */
export const problemStatus = {
  not_allowed: 403,
  project_archived: 409,
  story_not_found: 404,
  stage_folded: 409,
  stage_full: 409,
  entry_not_confirmed: 409,
  label_not_found: 404,
  label_exists: 409,
  epic_not_found: 404,
  member_not_found: 404,
  member_exists: 409,
  last_lead: 409,
  assignee_not_member: 409,
  parent_invalid: 409,
  check_not_found: 404,
  comment_not_found: 404,
  comment_not_yours: 403,
  link_not_found: 404,
  link_to_itself: 409,
  link_exists: 409,
  link_cycle: 409,
  text_conflict: 409,
  changed_meanwhile: 409,
  already_exists: 409,
  not_blocked: 409,
  undo_nothing: 409,
  undo_not_yours: 403,
  undo_conflict: 409,
  person_not_found: 404,
  last_owner: 409,
  person_of_example: 409,
  undo_too_late: 409,
  sprint_not_found: 404,
  sprint_backwards: 409,
  sprint_too_long: 409,
  sprint_without_work: 409,
  sprint_overlaps: 409,
  sprint_started: 409,
  sprint_not_started: 409,
  sprint_running: 409,
  sprint_closed: 409,
  capacity_negative: 409,
  time_zone_unknown: 409,
  no_working_day: 409,
  start_no_working_day: 409,
  deck_invalid: 409,
  deadline_past: 409,
  poker_story_twice: 409,
  not_improvement: 409,
  poker_not_found: 404,
  story_in_poker: 409,
  round_over: 409,
  round_revealed: 409,
  round_not_revealed: 409,
  round_already_revealed: 409,
  round_set_aside: 409,
  countdown_stopped: 409,
  spectator_cannot_vote: 409,
  card_not_in_deck: 409,
  points_not_in_deck: 409,
  demo_not_found: 404,
  demo_exists: 409,
  reason_needed: 409,
  feedback_not_found: 404,
  feedback_full: 409,
  feedback_adopted: 409,
  value_invalid: 409,
  body_invalid: 400,
  path_invalid: 404,
  query_invalid: 400,
  content_type_unsupported: 415,
  body_too_large: 413,
  origin_refused: 403,
  origin_missing: 403,
  sign_in_required: 401,
  sign_in_failed: 401,
  session_ended: 401,
  token_invalid: 401,
  scope_too_small: 403,
  not_found: 404,
  workspace_not_found: 404,
  project_not_found: 404,
  review_closed: 410,
  ticket_invalid: 410,
  already_set_up: 409,
  email_taken: 409,
  slug_taken: 409,
  key_taken: 409,
  password_wrong: 403,
  password_common: 400,
  too_many_requests: 429,
  mutation_reused: 422,
  project_busy: 503,
  database_unavailable: 503,
  frame_invalid: 400,
  internal: 500,
} as const satisfies Record<ProblemCode, number>;

/** An RFC 9457 problem: `type` is `urn:rondo:problem:<code>`. */
export interface Problem {
  readonly type: string;
  readonly code: ProblemCode;
  readonly title: string;
  readonly status: number;
  /** The field at fault. */
  readonly field?: string;
  readonly params?: Readonly<Record<string, string | number>>;
}

const texts = { en: problemsEnglish, fr: problemsFrench };
export type Language = keyof typeof texts;

export function problemMessage(
  code: ProblemCode,
  language: Language,
  params: Readonly<Record<string, string | number>> = {},
): string {
  return texts[language][code].replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(params[name] ?? ''));
}

export function problemOf(
  code: ProblemCode,
  language: Language,
  more: { field?: string | undefined; params?: Problem['params'] | undefined } = {},
): Problem {
  return {
    type: `urn:rondo:problem:${code}`,
    code,
    title: problemMessage(code, language, { field: more.field ?? '', ...more.params }),
    status: problemStatus[code],
    ...(more.field === undefined ? {} : { field: more.field }),
    ...(more.params === undefined ? {} : { params: more.params }),
  };
}
