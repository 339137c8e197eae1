import { Tooltip } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Fragment, useEffect, useState } from 'react';
import { call } from '../../../lib/api';
import { useT } from '../../../lib/i18n';
import { useNow, useStatus } from '../../../live/hooks';
import { useStationNames } from '../open/use-station-names';
import { Section } from '../open/section';
import { useOpened } from '../open/opened';
import { useDuration } from './duration';
import styles from './way.module.css';
import { standing, wayOf, widths, type WayPart } from './way';
import { WaySteps } from './way-steps';

/** Where the story has been and how long, lap by lap; opens to every step. */
export function WayBar() {
  const { story, place } = useOpened();
  const t = useT('story');
  const now = useNow(30_000);
  const [open, setOpen] = useState(false);
  const params = { ...place, storyId: story.id };
  const { pending } = useStatus();
  const { data, refetch } = useQuery({
    queryKey: ['story.moves', story.id, story.enteredAt, story.stage],
    enabled: story.number > 0,
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) => call('story.moves', { params }, { signal }),
  });
  const moves = data?.moves ?? [];
  const behind = data !== undefined && moves.at(-1)?.toStage !== story.stage;
  useEffect(() => {
    // Your own move shows before the server has it.
    if (behind && pending === 0) void refetch();
  }, [behind, pending, refetch]);
  const parts = wayOf(standing(moves), now);
  if (parts.length === 0) return null;
  const button = (
    <button
      type="button"
      className={styles['toggle']}
      aria-expanded={open}
      onClick={() => {
        setOpen(!open);
      }}
    >
      {t(open ? 'wayHide' : 'wayShow')}
    </button>
  );
  return (
    <Section title={t('way')} action={button}>
      <Bar parts={parts} />
      {open && <WaySteps moves={moves} now={now} />}
    </Section>
  );
}

function Bar({ parts }: { readonly parts: readonly WayPart[] }) {
  const t = useT('story');
  const duration = useDuration();
  const nameOf = useStationNames();
  const shares = widths(parts);
  const words = (part: WayPart): string => t('wayPart', { station: nameOf(part.station), time: duration(part.ms) });
  return (
    <div className={styles['bar']} role="img" aria-label={parts.map(words).join(', ')}>
      {parts.map((part, index) => (
        <Fragment key={part.from}>
          {index > 0 && part.lap !== parts[index - 1]?.lap && <i className={styles['lap']} />}
          <Tooltip label={`${words(part)} · ${t('wayLap', { lap: part.lap })}`}>
            <i
              className={styles['part']}
              data-station={part.station}
              data-open={part.open}
              style={{ flexGrow: (shares[index] ?? 0) * 1000 }}
            />
          </Tooltip>
        </Fragment>
      ))}
    </div>
  );
}
