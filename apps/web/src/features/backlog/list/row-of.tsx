import { Button } from '@mantine/core';
import type { Story } from '@rondo/domain';
import { useT } from '../../../lib/i18n';
import QuickAdd from '../../../live/adding/quick-add-form';
import { useLive, useMay } from '../../../live/hooks';
import { sprintNameOf } from '../../../live/sprints';
import { useBoardView } from '../../../live/view';
import { Kbd } from '../../../ui/kbd';
import { useBacklog } from '../backlog-view';
import { ForecastLine } from '../forecast/forecast-line';
import type { Line } from '../forecast/lines';
import type { Band } from '../order/bands';
import type { Row } from '../order/rows';
import { Head } from './heads';
import styles from './row-of.module.css';
import { StoryRow } from './story-row';

interface Props {
  readonly row: Row;
  readonly lines: readonly Line[] | undefined;
  readonly onOpen: (story: Story) => void;
}

export function RowOf({ row, lines, onOpen }: Props) {
  const t = useT('backlog');
  if (row.kind === 'story')
    return (
      <>
        <StoryRow id={row.id} onOpen={onOpen} />
        {lines !== undefined && <ForecastLine lines={lines} />}
      </>
    );
  if (row.kind === 'head') return <Head band={row.band} />;
  if (row.kind === 'adding') return <AddHere band={row.band} />;
  if (row.kind === 'hint') return row.band.section.id === null ? <EmptyBacklog band={row.band} /> : <EmptySprint />;
  return (
    <p className={styles.hint} role="status">
      {t('more')}
    </p>
  );
}

function EmptySprint() {
  const t = useT('backlog');
  const mayPlan = useMay('story.plan');
  return <p className={styles.hint}>{t(mayPlan ? 'emptySprint' : 'emptyForReaders')}</p>;
}

/** What to do next: write down what is to be done, and say when. */
function EmptyBacklog({ band }: { readonly band: Band }) {
  const t = useT('backlog');
  const { lists } = useBacklog();
  const { sprints } = useBoardView();
  const hasSprints = lists.sections.some(({ id }) => id !== null);
  const mayAdd = useMay('story.create');
  const mayPlan = useMay('sprint.create');
  return (
    <div className={styles.hint}>
      <p>{t(mayAdd ? 'emptyBacklog' : 'emptyForReaders')}</p>
      {mayAdd && (
        <Button variant="default" rightSection={<Kbd keys="n" />} onClick={() => lists.setAdding(band.key)}>
          {t('addStories')}
        </Button>
      )}
      {mayPlan && !hasSprints && (
        <Button variant="default" onClick={() => sprints.ask({ kind: 'new' })}>
          {t('newSprint')}
        </Button>
      )}
    </div>
  );
}

/** New stories come to the top of their section. */
function AddHere({ band }: { readonly band: Band }) {
  const t = useT('backlog');
  const { visible } = useLive();
  const { lists, desk } = useBacklog();
  const sprintId = band.section.id;
  return (
    <div className={styles.adding}>
      <QuickAdd
        label={t('addTo', { name: sprintNameOf(visible, sprintId) })}
        place={sprintId ?? 'PLAN'}
        onAdd={(stories) =>
          desk.ask({ kind: 'add', stage: 'PLAN', stories: stories.map((story) => ({ ...story, sprintId })) })
        }
        onClose={() => lists.setAdding(null)}
      />
    </div>
  );
}
