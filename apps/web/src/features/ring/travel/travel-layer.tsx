import type { Station, Story } from '@rondo/domain';
import { useCallback, useEffect, useRef } from 'react';
import { useLive, useMoves } from '../../../live/hooks';
import { usePeople } from '../../../live/people';
import type { Point } from '../geometry/ring-layout';
import { arrive, highlight, wantsStillness } from './landing';
import styles from './travel.module.css';
import { Travellers } from './travellers';

interface Props {
  /** Asked at the moment of the move; null when one of the two places is not on the screen. */
  readonly routeOf: (from: Station, to: Station) => readonly Point[] | null;
}

/** Shows every move as a story travelling, in the colour of whoever moved it. */
export function TravelLayer({ routeOf }: Props) {
  const live = useLive();
  const people = usePeople();
  const layer = useRef<HTMLDivElement>(null);
  const trails = useRef<SVGSVGElement>(null);
  const travellers = useRef<Travellers | null>(null);
  const frames = useRef(new Set<number>());

  useEffect(() => {
    if (layer.current === null || trails.current === null) return;
    const made = new Travellers(layer.current, trails.current);
    const waiting = frames.current;
    travellers.current = made;
    return () => {
      for (const frame of waiting) cancelAnimationFrame(frame);
      waiting.clear();
      made.close();
    };
  }, []);

  const travel = useCallback(
    (story: Story, from: Station, to: Station, hue: string) => {
      const root = layer.current?.parentElement;
      if (!root || travellers.current === null) return;
      const onLand = () => highlight(root, to);
      const route = wantsStillness() ? null : routeOf(from, to);
      if (route === null) return onLand();
      const duration = travellers.current.send({ route, hue, number: story.number, title: story.title, onLand });
      if (duration !== null) arrive(root, story.id, duration);
    },
    [routeOf],
  );

  useMoves(({ storyId, from, to, actorId }) => {
    const story = live.visible.of.story.get(storyId);
    if (story === undefined || document.hidden) return;
    const hue = (actorId === null ? undefined : people.get(actorId)?.color) ?? 'indigo';
    // The next frame: by then the story stands where it goes to.
    const frame = requestAnimationFrame(() => {
      frames.current.delete(frame);
      travel(story, from, to, hue);
    });
    frames.current.add(frame);
  });

  return (
    <>
      <svg ref={trails} className={styles.trails} aria-hidden="true" />
      <div ref={layer} className={styles.layer} aria-hidden="true" />
    </>
  );
}
