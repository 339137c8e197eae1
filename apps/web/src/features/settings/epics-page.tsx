import { Button, TextInput } from '@mantine/core';
import type { Epic, EpicId, Hue, Story } from '@rondo/domain';
import { useMemo, useState, type SubmitEvent } from 'react';
import { useT } from '../../lib/i18n';
import { newId } from '../../lib/ids';
import { noProgress } from '../../live/epics/epic-progress';
import { useEpicProgress } from '../../live/epics/use-epic-progress';
import { useAll, useMay } from '../../live/hooks';
import { Page } from '../../ui/page';
import { EmptyState } from '../../ui/states';
import { ColorButton } from './color-button';
import { EpicCard } from './epic-card';
import styles from './epics.module.css';
import { useWrite } from '../../live/use-write';

/** The larger goals and how far they have come. */
export default function EpicsPage() {
  const t = useT('settings');
  const [project] = useAll('project');
  const epics = useAll('epic');
  const stories = useAll('story');
  const mayEdit = useMay('epic.edit');
  const ofEpic = useMemo(() => Map.groupBy(stories, ({ epicId }) => epicId), [stories]);
  const progress = useEpicProgress();
  const sorted = epics.toSorted((a, b) => a.title.localeCompare(b.title));
  const open = sorted.filter(({ closedAt }) => closedAt === null);
  const closed = sorted.filter(({ closedAt }) => closedAt !== null);
  const card = (epic: Epic) => (
    <EpicCard
      key={epic.id}
      epic={epic}
      stories={ofEpic.get(epic.id) ?? noStories}
      progress={progress.get(epic.id) ?? noProgress}
      mayEdit={mayEdit}
    />
  );
  return (
    <Page title={t('epics.title')} aside={project?.name} wide>
      {mayEdit && <NewEpic />}
      {epics.length === 0 && <EmptyState title={t('epics.empty')}>{t('epics.emptyText')}</EmptyState>}
      {open.length > 0 && <ul className={styles.list}>{open.map(card)}</ul>}
      {closed.length > 0 && (
        <section className={styles.closed}>
          <h2>{t('epics.closed')}</h2>
          <ul className={styles.list}>{closed.map(card)}</ul>
        </section>
      )}
    </Page>
  );
}

const noStories: readonly Story[] = [];

function NewEpic() {
  const t = useT('settings');
  const write = useWrite();
  const [title, setTitle] = useState('');
  const [color, setColor] = useState<Hue>('violet');
  const add = (event: SubmitEvent): void => {
    event.preventDefault();
    if (title.trim() === '') return;
    const body = { id: newId<EpicId>(), title: title.trim(), color };
    if (write({ name: 'epic.create', body })) setTitle('');
  };
  return (
    <form noValidate className={styles.new} onSubmit={add}>
      <TextInput
        id="new-epic"
        label={t('epics.new')}
        maxLength={120}
        autoComplete="off"
        value={title}
        leftSection={<ColorButton label={t('epics.color')} value={color} onChange={setColor} />}
        onChange={(event) => {
          setTitle(event.currentTarget.value);
        }}
      />
      <Button type="submit" size="sm" disabled={title.trim() === ''}>
        {t('epics.add')}
      </Button>
    </form>
  );
}
