import type { RefusalCode } from '@rondo/domain';
import type { ProblemRow } from './problem-row.js';

/** Why planning is refused: sprints, capacity, poker, reviews. */
export const planningProblems = {
  undo_too_late: { status: 409, en: 'This can no longer be undone.', fr: 'Il est trop tard pour annuler cela.' },
  sprint_not_found: { status: 404, en: 'This sprint no longer exists.', fr: 'Ce sprint n’existe plus.' },
  sprint_backwards: {
    status: 409,
    en: 'A sprint cannot end before it starts.',
    fr: 'Un sprint ne peut pas finir avant de commencer.',
  },
  sprint_without_work: {
    status: 409,
    en: 'There is no working day between these dates.',
    fr: 'Il n’y a aucun jour ouvré entre ces dates.',
  },
  sprint_overlaps: {
    status: 409,
    en: 'These dates overlap sprint {sprint}.',
    fr: 'Ces dates chevauchent le sprint {sprint}.',
  },
  sprint_started: { status: 409, en: 'Sprint {sprint} has started.', fr: 'Le sprint {sprint} a commencé.' },
  sprint_not_started: {
    status: 409,
    en: 'Sprint {sprint} has not started.',
    fr: 'Le sprint {sprint} n’a pas commencé.',
  },
  sprint_running: {
    status: 409,
    en: 'Sprint {sprint} is running: close it first.',
    fr: 'Le sprint {sprint} est en cours : clôturez-le d’abord.',
  },
  sprint_closed: { status: 409, en: 'Sprint {sprint} is closed.', fr: 'Le sprint {sprint} est clos.' },
  capacity_negative: {
    status: 409,
    en: 'Capacity is never below zero.',
    fr: 'Une capacité n’est jamais négative.',
  },
  not_improvement: {
    status: 409,
    en: 'Only improvements are put off or dropped.',
    fr: 'Seules les améliorations se reportent ou s’abandonnent.',
  },
  poker_not_found: { status: 404, en: 'This poker table is closed.', fr: 'Cette table de poker est fermée.' },
  story_in_poker: {
    status: 409,
    en: 'One of these stories lies on another poker table.',
    fr: 'Une de ces stories est déjà sur une autre table de poker.',
  },
  round_not_found: { status: 404, en: 'This round is over.', fr: 'Ce tour est terminé.' },
  round_revealed: {
    status: 409,
    en: 'The votes are revealed: it is too late to vote.',
    fr: 'Les votes sont révélés : il est trop tard pour voter.',
  },
  round_not_revealed: {
    status: 409,
    en: 'The votes are not revealed yet.',
    fr: 'Les votes ne sont pas encore révélés.',
  },
  round_already_revealed: {
    status: 409,
    en: 'The votes are revealed already.',
    fr: 'Les votes sont déjà révélés.',
  },
  round_set_aside: {
    status: 409,
    en: 'This story is set aside. Take it up again first.',
    fr: 'Cette story est mise de côté. Reprenez-la d’abord.',
  },
  countdown_stopped: {
    status: 409,
    en: 'This countdown was stopped.',
    fr: 'Ce compte à rebours a été arrêté.',
  },
  spectator_cannot_vote: { status: 409, en: 'Spectators do not vote.', fr: 'Les spectateurs ne votent pas.' },
  card_not_in_deck: {
    status: 409,
    en: 'There is no card {card} in this deck.',
    fr: 'Il n’y a pas de carte {card} dans ce jeu.',
  },
  demo_not_found: { status: 404, en: 'This demo left the queue.', fr: 'Cette démo a quitté la file.' },
  demo_exists: { status: 409, en: 'This story is in the queue already.', fr: 'Cette story est déjà dans la file.' },
  reason_needed: {
    status: 409,
    en: 'Say why it is not accepted.',
    fr: 'Dites pourquoi elle n’est pas acceptée.',
  },
  feedback_not_found: { status: 404, en: 'This feedback was removed.', fr: 'Ce retour a été retiré.' },
  feedback_full: {
    status: 409,
    en: 'This review has 300 pieces of feedback: more do not fit.',
    fr: 'Cette revue a 300 retours : elle n’en prend pas plus.',
  },
  feedback_adopted: {
    status: 409,
    en: 'This feedback is a story already.',
    fr: 'Ce retour est déjà devenu une story.',
  },
} as const satisfies Partial<Record<RefusalCode, ProblemRow>>;
