import { useEffect, useRef, useState } from 'react';
import { useT } from '../../../lib/i18n';
import { useLive, useMoves } from '../../../live/hooks';
import { usePeople } from '../../../live/people';
import styles from '../ring-board.module.css';

/** How long moves are gathered before they are said. */
const gather = 500;

/** Says the moves of others to those who listen: one by its name, a flurry by its number. */
export function MoveNews() {
  const t = useT('ring');
  const live = useLive();
  const people = usePeople();
  const [news, setNews] = useState('');
  const flurry = useRef<{ count: number; timer: ReturnType<typeof setTimeout> } | null>(null);

  useEffect(() => () => clearTimeout(flurry.current?.timer), []);

  useMoves(({ storyId, from, to, actorId }) => {
    if (actorId === live.me) return;
    if (flurry.current !== null) {
      flurry.current.count += 1;
      return;
    }
    const story = live.visible.of.story.get(storyId);
    const person = actorId === null ? undefined : people.get(actorId)?.name;
    const said = { story: story?.title ?? '', from: nameOf(from), to: nameOf(to) };
    const first = person === undefined ? t('moved', said) : t('movedBy', { ...said, person });
    const timer = setTimeout(() => {
      const { count = 0 } = flurry.current ?? {};
      setNews(count > 1 ? t('movedMany', { count }) : first);
      flurry.current = null;
    }, gather);
    flurry.current = { count: 1, timer };
  });

  function nameOf(station: string): string {
    return live.visible.of.stage.get(station)?.label ?? station;
  }
  return (
    <p className={styles.news} role="status">
      {news}
    </p>
  );
}
