import type { RefusalCode } from '@rondo/domain';
import { planningProblems } from './planning-problems.js';
import type { ProblemRow } from './problem-row.js';

/** Failures that are not a rule's refusal: found at the edge, before or beside the rules. */
export const edgeCodes = [
  'body_invalid',
  'path_invalid',
  'query_invalid',
  'content_type_unsupported',
  'body_too_large',
  'origin_refused',
  'sign_in_required',
  'sign_in_failed',
  'session_ended',
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

/** The one table of failures for HTTP, sockets and the screen. `{name}` is filled from the problem's params. */
export const problems = {
  not_allowed: { status: 403, en: 'Your role does not allow this.', fr: 'Votre rôle ne le permet pas.' },
  project_archived: {
    status: 409,
    en: 'This project is archived and read only.',
    fr: 'Ce projet est archivé, en lecture seule.',
  },
  story_not_found: { status: 404, en: 'This story no longer exists.', fr: 'Cette story n’existe plus.' },
  stage_folded: {
    status: 409,
    en: '{stage} is folded away: nothing can enter it.',
    fr: '{stage} est repliée : rien ne peut y entrer.',
  },
  stage_full: { status: 409, en: '{stage} is at its limit of {limit}.', fr: '{stage} a atteint sa limite de {limit}.' },
  entry_not_confirmed: {
    status: 409,
    en: 'To enter {stage}, confirm: {item}.',
    fr: 'Pour entrer dans {stage}, confirmez : {item}.',
  },
  label_not_found: { status: 404, en: 'This label no longer exists.', fr: 'Cette étiquette n’existe plus.' },
  label_exists: {
    status: 409,
    en: 'A label called “{name}” exists already.',
    fr: 'Une étiquette « {name} » existe déjà.',
  },
  epic_not_found: { status: 404, en: 'This epic no longer exists.', fr: 'Cette epic n’existe plus.' },
  member_not_found: {
    status: 404,
    en: 'This person is not a member of the project.',
    fr: 'Cette personne n’est pas membre du projet.',
  },
  member_exists: { status: 409, en: 'This person is a member already.', fr: 'Cette personne est déjà membre.' },
  last_lead: { status: 409, en: 'A project keeps at least one lead.', fr: 'Un projet garde au moins un responsable.' },
  assignee_not_member: {
    status: 409,
    en: 'Only members of the project can be assigned.',
    fr: 'Seuls les membres du projet peuvent être assignés.',
  },
  parent_invalid: {
    status: 409,
    en: 'This story cannot be a sub-task of that one.',
    fr: 'Cette story ne peut pas être une sous-tâche de celle-là.',
  },
  check_not_found: { status: 404, en: 'This line no longer exists.', fr: 'Cette ligne n’existe plus.' },
  comment_not_found: { status: 404, en: 'This comment no longer exists.', fr: 'Ce commentaire n’existe plus.' },
  comment_not_yours: {
    status: 403,
    en: 'Only its author can change a comment.',
    fr: 'Seul son auteur peut modifier un commentaire.',
  },
  link_not_found: { status: 404, en: 'This link no longer exists.', fr: 'Ce lien n’existe plus.' },
  link_to_itself: {
    status: 409,
    en: 'A story cannot be linked to itself.',
    fr: 'Une story ne peut pas être liée à elle-même.',
  },
  link_exists: { status: 409, en: 'These stories are linked so already.', fr: 'Ces stories sont déjà liées ainsi.' },
  link_cycle: { status: 409, en: 'This link would close a circle.', fr: 'Ce lien fermerait un cercle.' },
  text_conflict: {
    status: 409,
    en: 'Somebody saved this text while you were editing it.',
    fr: 'Quelqu’un a enregistré ce texte pendant que vous le modifiiez.',
  },
  already_exists: { status: 409, en: 'This id is in use already.', fr: 'Cet identifiant est déjà utilisé.' },
  not_blocked: { status: 409, en: 'This story is not blocked.', fr: 'Cette story n’est pas bloquée.' },
  undo_nothing: { status: 409, en: 'There is nothing to undo here.', fr: 'Il n’y a rien à annuler ici.' },
  undo_not_yours: {
    status: 403,
    en: 'You can only undo your own changes.',
    fr: 'Vous ne pouvez annuler que vos propres changements.',
  },
  undo_conflict: {
    status: 409,
    en: 'Somebody has changed the same thing since.',
    fr: 'Quelqu’un a changé la même chose depuis.',
  },
  person_not_found: {
    status: 404,
    en: 'This person is not in the workspace.',
    fr: 'Cette personne n’est pas dans l’espace de travail.',
  },
  last_owner: {
    status: 409,
    en: 'A workspace keeps at least one owner.',
    fr: 'Un espace de travail garde au moins un propriétaire.',
  },
  ...planningProblems,
  value_invalid: { status: 409, en: 'This value is not possible here.', fr: 'Cette valeur n’est pas possible ici.' },
  body_invalid: {
    status: 400,
    en: 'The field “{field}” is not valid: {reason}',
    fr: 'Le champ « {field} » n’est pas valide : {reason}',
  },
  path_invalid: { status: 404, en: 'There is nothing at this address.', fr: 'Il n’y a rien à cette adresse.' },
  query_invalid: {
    status: 400,
    en: 'The parameter “{field}” is not valid: {reason}',
    fr: 'Le paramètre « {field} » n’est pas valide : {reason}',
  },
  content_type_unsupported: {
    status: 415,
    en: 'Send JSON (application/json).',
    fr: 'Envoyez du JSON (application/json).',
  },
  body_too_large: { status: 413, en: 'This is too large to send.', fr: 'Ceci est trop volumineux.' },
  origin_refused: {
    status: 403,
    en: 'This request comes from another site.',
    fr: 'Cette requête vient d’un autre site.',
  },
  sign_in_required: { status: 401, en: 'Sign in to go on.', fr: 'Connectez-vous pour continuer.' },
  sign_in_failed: {
    status: 401,
    en: 'Email and password do not match.',
    fr: 'L’email et le mot de passe ne correspondent pas.',
  },
  session_ended: {
    status: 401,
    en: 'Your session has ended. Sign in again.',
    fr: 'Votre session a pris fin. Reconnectez-vous.',
  },
  scope_too_small: {
    status: 403,
    en: 'This token’s scope does not allow this.',
    fr: 'La portée de ce jeton ne le permet pas.',
  },
  not_found: { status: 404, en: 'There is nothing at this address.', fr: 'Il n’y a rien à cette adresse.' },
  workspace_not_found: { status: 404, en: 'There is no such workspace.', fr: 'Cet espace de travail n’existe pas.' },
  project_not_found: { status: 404, en: 'There is no such project.', fr: 'Ce projet n’existe pas.' },
  review_closed: {
    status: 410,
    en: 'This link is closed. Ask the team for a new one.',
    fr: 'Ce lien est fermé. Demandez-en un nouveau à l’équipe.',
  },
  ticket_invalid: {
    status: 410,
    en: 'This link has been used or has expired. Ask for a new one.',
    fr: 'Ce lien a été utilisé ou a expiré. Demandez-en un nouveau.',
  },
  already_set_up: {
    status: 409,
    en: 'This installation has an owner already.',
    fr: 'Cette installation a déjà un propriétaire.',
  },
  email_taken: {
    status: 409,
    en: 'An account with this email exists. Sign in instead.',
    fr: 'Un compte existe avec cet email. Connectez-vous.',
  },
  slug_taken: { status: 409, en: 'This address is taken.', fr: 'Cette adresse est déjà prise.' },
  key_taken: { status: 409, en: 'The key {key} is taken.', fr: 'La clé {key} est déjà prise.' },
  password_wrong: {
    status: 403,
    en: 'The current password is not right.',
    fr: 'Le mot de passe actuel n’est pas le bon.',
  },
  password_common: {
    status: 400,
    en: 'This password is among the most guessed. Choose another.',
    fr: 'Ce mot de passe est parmi les plus devinés. Choisissez-en un autre.',
  },
  too_many_requests: {
    status: 429,
    en: 'Too many requests. Try again in {seconds} s.',
    fr: 'Trop de requêtes. Réessayez dans {seconds} s.',
  },
  mutation_reused: { status: 422, en: 'This key was used for something else.', fr: 'Cette clé a servi à autre chose.' },
  project_busy: {
    status: 503,
    en: 'The project is very busy. Try again.',
    fr: 'Le projet est très sollicité. Réessayez.',
  },
  database_unavailable: {
    status: 503,
    en: 'The database does not answer. Nothing was lost; try again.',
    fr: 'La base de données ne répond pas. Rien n’est perdu ; réessayez.',
  },
  frame_invalid: { status: 400, en: 'This message is not understood.', fr: 'Ce message n’est pas compris.' },
  internal: { status: 500, en: 'Something went wrong on our side.', fr: 'Une erreur s’est produite de notre côté.' },
} as const satisfies Record<ProblemCode, ProblemRow>;

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

export type Language = 'en' | 'fr';

export function problemMessage(
  code: ProblemCode,
  language: Language,
  params: Readonly<Record<string, string | number>> = {},
): string {
  return problems[code][language].replace(/\{(\w+)\}/g, (_, name: string) => String(params[name] ?? ''));
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
    status: problems[code].status,
    ...(more.field === undefined ? {} : { field: more.field }),
    ...(more.params === undefined ? {} : { params: more.params }),
  };
}
