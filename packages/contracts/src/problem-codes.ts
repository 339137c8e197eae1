import type { RefusalCode } from '@rondo/domain';

/** Failures that are not a rule's refusal: found at the edge, before or beside the rules. */
export const edgeCodes = [
  'body_invalid',
  'path_invalid',
  'query_invalid',
  'content_type_unsupported',
  'body_too_large',
  'origin_refused',
  'origin_missing',
  'sign_in_required',
  'sign_in_failed',
  'session_ended',
  'token_invalid',
  'scope_too_small',
  'not_found',
  'workspace_not_found',
  'project_not_found',
  'review_closed',
  'ticket_invalid',
  'already_set_up',
  'email_taken',
  'slug_taken',
  'key_taken',
  'password_wrong',
  'password_common',
  'too_many_requests',
  'mutation_reused',
  'project_busy',
  'database_unavailable',
  'frame_invalid',
  'internal',
] as const;
export type EdgeCode = (typeof edgeCodes)[number];
export type ProblemCode = RefusalCode | EdgeCode;
