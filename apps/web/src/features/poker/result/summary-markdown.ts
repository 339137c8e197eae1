import type { Reply } from '@rondo/contracts';
import { pokerResult, type Round, type StoryId, type UserId } from '@rondo/domain';
import type { Say } from '../../../lib/i18n';
import { dayText } from '../../../lib/dates';

/** What the last round that was settled came to. */
export function settledOf(rounds: readonly Round[], storyId: StoryId): number | null {
  return rounds.findLast((round) => round.storyId === storyId && round.settledPoints !== null)?.settledPoints ?? null;
}

/** A table of the stories, as it is pasted into a note. */
export function summaryMarkdown(
  { table, stories, rounds }: Reply<'poker.read'>,
  projectKey: string,
  nameOf: (id: UserId) => string,
  t: Say<'poker'>,
): string {
  const cell = (text: string): string => text.replaceAll('|', '\\|');
  const votesOf = ({ votes, skipped }: Round): string => {
    if (skipped) return t('summary.skipped');
    if (votes === null) return t('summary.neverRevealed');
    const cast = pokerResult(table.deck, votes).votes.map(({ userId, card }) => `${nameOf(userId)} ${card}`);
    return cast.length === 0 ? t('result.noVotes') : cast.join(', ');
  };
  const rows = stories.map(({ id, number, title }) => {
    const played = rounds.filter(({ storyId }) => storyId === id);
    const told = played.map(
      (round) => (played.length > 1 ? `${t('result.round', { number: round.number })} — ` : '') + votesOf(round),
    );
    const points = settledOf(rounds, id);
    const cells = [`${projectKey}-${number} ${title}`, String(points ?? t('summary.none')), told.join('; ')];
    return `| ${cells.map(cell).join(' | ')} |`;
  });
  const heads = [t('summary.story'), t('summary.points'), t('summary.votes')];
  const top = [
    `## ${t('title')} · ${dayText(table.startedAt)}`,
    '',
    `| ${heads.join(' | ')} |`,
    '| --- | ---: | --- |',
  ];
  return [...top, ...rows, ''].join('\n');
}
