import type { StageMove } from '@rondo/contracts';
import { dateFormat } from '../../../lib/dates';
import { useT } from '../../../lib/i18n';
import { StageDot } from '../../../live/marks/station';
import { usePeople } from '../../../live/people';
import { useStationNames } from '../open/use-station-names';
import { useDuration } from './duration';
import styles from './way.module.css';
import { standing } from './way';

interface Props {
  readonly moves: readonly StageMove[];
  readonly now: number;
}

/** Every step there was, also those that were undone. */
export function WaySteps({ moves, now }: Props) {
  const t = useT('story');
  const marks = useT('marks');
  const people = usePeople();
  const duration = useDuration();
  const nameOf = useStationNames();
  const held = standing(moves);
  const words = ({ fromStage, toStage }: StageMove): string => {
    if (toStage === null) return t('wayGone', { from: fromStage === null ? '' : nameOf(fromStage) });
    if (fromStage === null) return t('wayBorn', { to: nameOf(toStage) });
    return t('wayStep', { from: nameOf(fromStage), to: nameOf(toStage) });
  };
  return (
    <ol className={styles['steps']}>
      {moves.map((move) => {
        const next = held[held.indexOf(move) + 1];
        const undone = !held.includes(move);
        const who = move.actorId === null ? '' : (people.get(move.actorId)?.name ?? marks('somebody'));
        const at = new Date(move.occurredAt);
        return (
          <li key={move.version} className={styles['step']} data-undone={undone || undefined}>
            {move.toStage !== null && <StageDot station={move.toStage} />}
            <span className={styles['words']}>
              {words(move)}
              <small>
                {who} · {t('wayLap', { lap: move.lap })}
                {undone && ` · ${t('wayUndone')}`}
              </small>
            </span>
            <span className={styles['time']}>
              <time dateTime={at.toISOString()}>
                {dateFormat({ dateStyle: 'short', timeStyle: 'short' }).format(at)}
              </time>
              {!undone && move.toStage !== null && <b>{duration((next?.occurredAt ?? now) - move.occurredAt)}</b>}
            </span>
          </li>
        );
      })}
    </ol>
  );
}
