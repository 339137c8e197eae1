import { Button } from '@mantine/core';
import { pokerResult, type Poker, type StoryId } from '@rondo/domain';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useT } from '../../../lib/i18n';
import { useEntity, useLive, useMay, useStory } from '../../../live/hooks';
import { useWrite } from '../../../live/use-write';
import { EmptyState } from '../../../ui/states';
import { useDocumentTitle } from '../../../ui/page';
import { PageTitle } from '../../../ui/top-bar';
import { EarlierRounds } from '../result/earlier-rounds';
import { labelOf } from '../result/label-of';
import { RoundResult } from '../result/round-result';
import { SettleBar } from '../result/settle-bar';
import { Similar } from '../result/similar';
import { useOwnVotes } from '../use-own-votes';
import { useSeat } from '../use-seat';
import { nextOpen, openVotes, useRounds } from '../use-table';
import { Announcer } from './announcer';
import { Hand } from './hand';
import { Queue } from './queue';
import { Seats } from './seats';
import { Status } from './status';
import { StoryCard, type ShowText } from './story-card';
import styles from './table.module.css';
import { TableTools } from './table-tools';
import { useTableCommands } from './use-table-commands';

interface Props {
  readonly poker: Poker;
  readonly showText: ShowText;
}

/** The story in the middle, who has voted around it, your cards at hand, the queue at the side. */
export function LiveTable({ poker, showText }: Props) {
  const t = useT('poker');
  const live = useLive();
  const write = useWrite();
  const rounds = useRounds(poker);
  const { seat, mayVote, take } = useSeat(poker);
  const { votes, vote } = useOwnVotes(poker.id);
  const mayLead = useMay('poker.configure');
  const isLive = poker.deadline === null;
  const waiting = openVotes(poker, rounds, live.me);
  const [own, setOwn] = useState<StoryId | null>(null);
  const [first = null] = waiting.length > 0 ? waiting : poker.storyIds;
  const [alone] = useState(first);
  const currentId = isLive ? poker.currentId : (own ?? alone);
  const story = useStory(currentId);
  const round = currentId === null ? undefined : rounds.get(currentId);
  const project = useEntity('project', live.visible.of.project.keys().next().value ?? null);

  const result = useMemo(
    () => (round?.votes == null ? null : pokerResult(poker.deck, round.votes)),
    [poker.deck, round?.votes],
  );
  const goTo = (storyId: StoryId): void => {
    if (isLive) write({ name: 'poker.configure', body: { id: poker.id, currentId: storyId } });
    else setOwn(storyId);
  };
  const play = (card: string | null): void => {
    if (round === undefined) return;
    vote(round.id, card);
    const further = waiting.find((storyId) => storyId !== currentId);
    if (!isLive && card !== null && further !== undefined) setOwn(further);
  };
  const step = (by: 1 | -1): StoryId | undefined =>
    currentId === null ? undefined : poker.storyIds[poker.storyIds.indexOf(currentId) + by];
  const deeds = useTableCommands({
    poker,
    round,
    suggested: result?.suggested ?? null,
    seat,
    mayLead,
    goTo,
    next: nextOpen(poker, rounds, currentId),
    previous: step(-1),
    following: step(1),
    take,
  });
  const felt = useRef<HTMLElement>(null);
  const revealed = result !== null;
  useEffect(() => {
    if (revealed) felt.current?.scrollIntoView({ block: 'nearest' });
  }, [revealed]);
  useDocumentTitle(`${t('title')} · ${project?.name ?? ''}`);
  const at = currentId === null ? 0 : poker.storyIds.indexOf(currentId) + 1;
  const isOpen = story !== undefined && round !== undefined && round.revealedAt === null && !round.skipped;
  const canPlay = isOpen && mayVote && seat !== 'spectator';
  const size = round?.settledPoints ?? result?.suggested ?? null;

  return (
    <div className={styles.frame}>
      <PageTitle aside={t('storyOf', { at, of: poker.storyIds.length })}>{t('title')}</PageTitle>
      <TableTools poker={poker} rounds={rounds} seat={seat} mayVote={mayVote} onTake={take} />
      <div className={styles.middle}>
        {story === undefined || round === undefined ? (
          <EmptyState
            title={t('table.gone')}
            action={mayLead && deeds.hasNext && <Button onClick={deeds.next}>{t('table.next')}</Button>}
          />
        ) : (
          <>
            <StoryCard key={round.id} story={story} showText={showText} />
            <section ref={felt} className={styles.felt} aria-label={t('table.seats')}>
              {result === null ? (
                <Status poker={poker} round={round} waiting={mayVote ? waiting.length : null} deeds={deeds} />
              ) : (
                <RoundResult poker={poker} result={result} />
              )}
              <Seats poker={poker} round={round} cast={result?.votes ?? null} mayLead={mayLead} />
              {result !== null && (
                <Similar storyId={round.storyId} points={size} size={labelOf(poker.deck, size ?? 0)} />
              )}
              {round.number > 1 && <EarlierRounds round={round} deck={poker.deck} />}
            </section>
          </>
        )}
      </div>
      <Queue poker={poker} rounds={rounds} currentId={currentId} mayLead={mayLead} onGo={goTo} />
      {canPlay && <Hand deck={poker.deck} chosen={votes[round.id] ?? null} onPlay={play} />}
      {(!mayVote || (isOpen && !canPlay)) && (
        <p className={styles.note}>{t(mayVote ? 'table.watching' : 'table.notAllowed')}</p>
      )}
      {result !== null && round !== undefined && story !== undefined && mayLead && (
        <SettleBar poker={poker} round={round} suggested={result.suggested} deeds={deeds} />
      )}
      {story !== undefined && round !== undefined && <Announcer poker={poker} round={round} story={story} />}
    </div>
  );
}
