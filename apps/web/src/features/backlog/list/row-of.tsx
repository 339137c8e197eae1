import type { Story } from '@rondo/domain';
import { useT } from '../../../lib/i18n';
import { useMay } from '../../../live/hooks';
import { sprintNameOf } from '../../../live/sprints';
import { useLive } from '../../../live/hooks';
import { QuickAdd } from '../../../live/adding/quick-add-form';
import { useBacklog } from '../backlog-view';
import type { Band } from '../order/bands';
import type { Row } from '../order/rows';
import { Head } from './heads';
import styles from './list.module.css';
import { StoryRow } from './story-row';

interface Props {
  readonly row: Row;
  readonly onOpen: (story: Story) => void;
}

export function RowOf({ row, onOpen }: Props) {
  const t = useT('backlog');
  if (row.kind === 'story') return <StoryRow id={row.id} onOpen={onOpen} />;
  if (row.kind === 'head') return <Head band={row.band} />;
  if (row.kind === 'adding') return <AddHere band={row.band} />;
  if (row.kind === 'hint') return <Hint isBacklog={row.band.section.id === null} />;
  return (
    <p className={styles.hint} role="status">
      {t('more')}
    </p>
  );
}

function Hint({ isBacklog }: { readonly isBacklog: boolean }) {
  const t = useT('backlog');
  const mayPlan = useMay('story.plan');
  const words = !mayPlan ? t('emptyForReaders') : isBacklog ? t('emptyBacklog') : t('emptySprint');
  return <p className={styles.hint}>{words}</p>;
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
        onAdd={(stories) =>
          desk.ask({ kind: 'add', stage: 'PLAN', stories: stories.map((story) => ({ ...story, sprintId })) })
        }
        onClose={() => lists.setAdding(null)}
      />
    </div>
  );
}
