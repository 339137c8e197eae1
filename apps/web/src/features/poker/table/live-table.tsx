import type { Poker, StoryId } from '@rondo/domain';
import { useEffect, useRef, useState } from 'react';
import { useT } from '../../../lib/i18n';
import { useEntity, useLive, useMay, useStory } from '../../../live/hooks';
import { useWrite } from '../../../live/use-write';
import { EmptyState } from '../../../ui/states';
import { useDocumentTitle } from '../../../ui/page';
import { PageTitle } from '../../../ui/top-bar';
import { RoundResult } from '../result/round-result';
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
    seat,
    mayLead,
    goTo,
    next: nextOpen(poker, rounds, currentId),
    previous: step(-1),
    following: step(1),
    take,
  });
  const felt = useRef<HTMLElement>(null);
  const revealed = round?.votes != null;
  useEffect(() => {
    if (revealed) felt.current?.scrollIntoView({ block: 'nearest' });
  }, [revealed]);
  useDocumentTitle(`${t('title')} · ${project?.name ?? ''}`);
  const at = currentId === null ? 0 : poker.storyIds.indexOf(currentId) + 1;
  const canPlay = mayVote && seat !== 'spectator' && round !== undefined && round.revealedAt === null && !round.skipped;

  return (
    <div className={styles.frame}>
      <PageTitle aside={t('storyOf', { at, of: poker.storyIds.length })}>{t('title')}</PageTitle>
      <TableTools poker={poker} rounds={rounds} seat={seat} mayVote={mayVote} onTake={take} />
      <div className={styles.middle}>
        {story === undefined || round === undefined ? (
          <EmptyState title={t('table.gone')} />
        ) : (
          <>
            <StoryCard key={round.id} story={story} showText={showText} />
            <section ref={felt} className={styles.felt} aria-label={t('table.seats')}>
              <Status poker={poker} round={round} waiting={waiting.length} deeds={deeds} />
              <Seats poker={poker} round={round} mayLead={mayLead} />
              {round.revealedAt !== null && <RoundResult poker={poker} round={round} deeds={deeds} />}
            </section>
          </>
        )}
      </div>
      <Queue poker={poker} rounds={rounds} currentId={currentId} mayLead={mayLead} onGo={goTo} />
      {canPlay && <Hand deck={poker.deck} chosen={votes[round.id] ?? null} onPlay={play} />}
      {story !== undefined && round !== undefined && <Announcer poker={poker} round={round} story={story} />}
    </div>
  );
}
