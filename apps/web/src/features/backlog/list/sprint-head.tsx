import type { Sprint } from '@rondo/domain';
import { useNavigate, useParams } from '@tanstack/react-router';
import { rangeText } from '../../../lib/dates';
import { useT } from '../../../lib/i18n';
import { useMay } from '../../../live/hooks';
import { useSprintName } from '../../../live/sprints';
import { useBoardView } from '../../../live/view';
import { Icon } from '../../../ui/icons';
import { MenuButton, type MenuPart } from '../../../ui/menu';
import { useBacklog } from '../backlog-view';
import type { Band } from '../order/bands';
import { AddButton, BandName, Counts } from './head-parts';
import styles from './head.module.css';
import { DaysLeft, SprintLoad } from './sprint-load';

interface Props {
  readonly band: Band;
  readonly sprint: Sprint;
}

/** When, what for, how full; and what can be done with it. */
export function SprintHead({ band, sprint }: Props) {
  const t = useT('backlog');
  const name = useSprintName()(sprint);
  const { sprints } = useBoardView();
  const mayEdit = useMay('sprint.edit');
  const running = sprint.startedAt !== null;
  return (
    <div className={styles.head}>
      <BandName band={band} name={name} />
      <span className={styles.dates}>{rangeText(sprint.startsOn, sprint.endsOn)}</span>
      {running && <DaysLeft sprint={sprint} />}
      <Counts band={band} />
      {sprint.goal === '' ? (
        <span className={styles.gap} />
      ) : (
        <span className={styles.goal} title={sprint.goal}>
          {sprint.goal}
        </span>
      )}
      <SprintLoad band={band} sprint={sprint} />
      {mayEdit && running && (
        <button
          type="button"
          className={styles.act}
          onClick={() => sprints.ask({ kind: 'close', sprintId: sprint.id })}
        >
          {t('completeIt')}
        </button>
      )}
      <AddButton band={band} name={name} />
      <SprintMenu band={band} sprint={sprint} name={name} />
    </div>
  );
}

function SprintMenu({ band, sprint, name }: Props & { readonly name: string }) {
  const t = useT('backlog');
  const view = useBacklog();
  const { sprints } = useBoardView();
  const navigate = useNavigate();
  const { workspace = '', key = '' } = useParams({ strict: false });
  const mayEdit = useMay('sprint.edit');
  const { id: sprintId, number, startedAt } = sprint;
  const ask = (kind: 'start' | 'close' | 'edit' | 'delete') => () => sprints.ask({ kind, sprintId });
  const acts: MenuPart[] =
    startedAt === null
      ? [
          { label: t('start'), run: ask('start') },
          { label: t('edit'), run: ask('edit') },
          { label: t('delete'), run: ask('delete') },
        ]
      : [
          { label: t('complete'), run: ask('close') },
          { label: t('edit'), run: ask('edit') },
        ];
  const parts: MenuPart[] = [
    {
      label: t('plan'),
      run: () => void navigate({ to: `/${workspace}/${key}/sprints/${number}/plan` } as never),
    },
    { label: t('selectAll'), run: () => view.selection.only(band.section.stories.map(({ id }) => id)) },
    ...(mayEdit ? (['line', ...acts] satisfies MenuPart[]) : []),
  ];
  return (
    <MenuButton label={t('menuOf', { name })} className={styles.icon} parts={parts}>
      <Icon name="more" />
    </MenuButton>
  );
}
