import { Button, VisuallyHidden } from '@mantine/core';
import type { Demo, DemoId, Sprint } from '@rondo/domain';
import { useState } from 'react';
import { useCommands } from '../../../lib/commands';
import { useT } from '../../../lib/i18n';
import { newId } from '../../../lib/ids';
import { useWrite } from '../../../live/use-write';
import { Panel } from '../../../ui/panel';
import type { Report } from '../../../live/sprint-report';
import { useStoryNames } from '../use-review';
import { AddDemo } from './add-demo';
import { DemoRow } from './demo-row';
import styles from './queue.module.css';
import { useQueue } from './use-queue';
import { useQueueKeys } from './use-queue-keys';
import { useReorder } from './use-reorder';

interface Props {
  readonly sprint: Sprint;
  readonly report: Report;
  readonly demos: readonly Demo[];
}

/** What is shown, in which order, by whom, and what is said of it. */
export function DemoQueue({ sprint, report, demos }: Props) {
  const t = useT('review');
  const write = useWrite();
  const queue = useQueue(demos);
  const storyOf = useStoryNames(report.items);
  const [open, setOpen] = useState<DemoId | null>(null);
  const [refusing, setRefusing] = useState<DemoId | null>(null);
  const [told, setTold] = useState('');
  const { mayEdit } = queue;
  const stays = report.items.filter(({ removedAt, story }) => removedAt === null && !has(demos, story.id));
  const done = stays.filter((item) => item.done && item.partOf === null);
  const add = (storyIds: readonly Demo['storyId'][]): void =>
    storyIds.forEach((storyId) =>
      write({ name: 'demo.add', body: { id: newId<DemoId>(), sprintId: sprint.id, storyId } }),
    );
  const addDone = (): void => add(done.map(({ story }) => story.id));
  const titleOf = (id: string): string => {
    const demo = demos.find((one) => one.id === id);
    return (demo && storyOf(demo.storyId)?.title) ?? t('queue.storyGone');
  };
  const place = (id: string, index: number): void =>
    setTold(t('queue.moved', { title: titleOf(id), place: queue.place(id as DemoId, index) }));
  const { list, dragged, handle } = useReorder(place);
  const refuse = (id: DemoId | null): void => {
    setRefusing(id);
    if (id !== null) setOpen(id);
  };
  const onKeyDown = useQueueKeys({ list, demos, queue, place, refuse });
  const shown = demos.findIndex(({ shownAt }) => shownAt !== null);
  const next = demos.slice(shown + 1).find(({ verdict }) => verdict === null);
  useCommands([
    {
      id: 'review.addDone',
      title: t('queue.addAll', { count: done.length }),
      group: t('group'),
      when: () => mayEdit && done.length > 0,
      run: addDone,
    },
    {
      id: 'review.next',
      title: t('queue.next'),
      group: t('group'),
      keys: ['n'],
      when: () => mayEdit && next !== undefined,
      run: () => next !== undefined && queue.show(next.id, true),
    },
  ]);
  const addAll = mayEdit && done.length > 0 && (
    <Button variant={demos.length === 0 ? 'filled' : 'default'} onClick={addDone}>
      {t('queue.addAll', { count: done.length })}
    </Button>
  );
  return (
    <Panel title={t('queue.title')} text={t('queue.text')} action={demos.length > 0 && addAll}>
      {demos.length === 0 ? (
        <div className={styles.empty}>
          <p>
            <b>{t('queue.empty')}</b> {t('queue.emptyText')}
          </p>
          {addAll}
        </div>
      ) : (
        <ol ref={list} className={styles.queue} aria-label={t('queue.title')} onKeyDown={onKeyDown}>
          {demos.map((demo, index) => (
            <DemoRow
              key={demo.id}
              demo={demo}
              index={index}
              story={storyOf(demo.storyId)}
              queue={queue}
              open={open === demo.id}
              refusing={refusing === demo.id}
              onRefuse={(asks) => refuse(asks ? demo.id : null)}
              onToggle={() => setOpen(open === demo.id ? null : demo.id)}
              handle={handle(demo.id, index)}
              by={dragged?.id === demo.id ? dragged.by : null}
              lands={landing(dragged, demos, index)}
            />
          ))}
        </ol>
      )}
      {mayEdit && (
        <div className={styles.foot}>
          <AddDemo items={stays} onAdd={(id) => add([id])} />
          {demos.length > 0 && <span className={styles.help}>{t('queue.help')}</span>}
        </div>
      )}
      <VisuallyHidden role="status">{told}</VisuallyHidden>
      <Showing title={shown < 0 ? null : titleOf(demos[shown]?.id ?? '')} />
    </Panel>
  );
}

/** Says to who cannot see it that another story is shown. */
function Showing({ title }: { readonly title: string | null }) {
  const t = useT('review');
  return <VisuallyHidden role="status">{title === null ? '' : t('queue.shown', { title })}</VisuallyHidden>;
}

const has = (demos: readonly Demo[], storyId: string): boolean => demos.some((demo) => demo.storyId === storyId);

/** Whether what is dragged would land above or below this row. */
function landing(
  dragged: { readonly id: string; readonly index: number } | null,
  demos: readonly Demo[],
  index: number,
): 'above' | 'below' | undefined {
  if (dragged === null || demos[index]?.id === dragged.id) return undefined;
  const others = demos.filter(({ id }) => id !== dragged.id);
  const at = others.findIndex(({ id }) => id === demos[index]?.id);
  if (at === dragged.index) return 'above';
  return at === others.length - 1 && dragged.index === others.length ? 'below' : undefined;
}
