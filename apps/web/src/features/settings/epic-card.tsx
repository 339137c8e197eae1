import { ActionIcon, Menu, VisuallyHidden } from '@mantine/core';
import type { Epic, Story } from '@rondo/domain';
import { useState } from 'react';
import { useT } from '../../lib/i18n';
import { numberText } from '../../lib/numbers';
import type { Progress } from '../../live/epics/epic-progress';
import { useAmount } from '../../live/marks/amount';
import { CommitInput } from '../../ui/commit-input';
import { Confirm } from '../../ui/confirm';
import { Icon } from '../../ui/icons';
import { ColorButton } from './color-button';
import { EpicStories } from './epic-stories';
import styles from './epics.module.css';
import { useWrite } from '../../live/use-write';

interface Props {
  readonly epic: Epic;
  readonly stories: readonly Story[];
  readonly progress: Progress;
  readonly mayEdit: boolean;
}

export function EpicCard({ epic, stories, progress, mayEdit }: Props) {
  const t = useT('settings');
  const amount = useAmount();
  const write = useWrite();
  const [asking, setAsking] = useState(false);
  const [open, setOpen] = useState(false);
  const { id, title, color, closedAt } = epic;
  const { stories: total, done, points, donePoints } = progress;
  const remove = (): Promise<void> => {
    write({ name: 'epic.delete', body: { id } });
    return Promise.resolve();
  };
  return (
    <li className={styles.card}>
      <header className={styles.head}>
        <ColorButton
          label={t('epics.color')}
          value={color}
          disabled={!mayEdit}
          onChange={(next) => write({ name: 'epic.edit', body: { id, color: next } })}
        />
        {mayEdit ? (
          <CommitInput
            className={styles.name ?? ''}
            variant="unstyled"
            aria-label={t('epics.name')}
            maxLength={120}
            value={title}
            onCommit={(next, replaced) =>
              next !== '' && write({ name: 'epic.edit', body: { id, title: next, replaced: { title: replaced } } })
            }
          />
        ) : (
          <span className={styles.name}>{title}</span>
        )}
        {mayEdit && (
          <Menu position="bottom-end">
            <Menu.Target>
              <ActionIcon aria-label={t('epics.actions', { name: title })}>
                <Icon name="more" />
              </ActionIcon>
            </Menu.Target>
            <Menu.Dropdown>
              <Menu.Item onClick={() => write({ name: 'epic.edit', body: { id, closed: closedAt === null } })}>
                {t(closedAt === null ? 'epics.close' : 'epics.reopen')}
              </Menu.Item>
              <Menu.Item color="red" onClick={() => (total === 0 ? void remove() : setAsking(true))}>
                {t('epics.delete')}
              </Menu.Item>
            </Menu.Dropdown>
          </Menu>
        )}
      </header>
      {total === 0 ? (
        <p className={styles.facts}>{t('epics.noStories')}</p>
      ) : (
        <>
          <div
            className={styles.bar}
            data-hue={color}
            role="progressbar"
            aria-label={title}
            aria-valuemin={0}
            aria-valuemax={total}
            aria-valuenow={done}
          >
            <i style={{ width: `${(100 * done) / total}%` }} />
          </div>
          <details onToggle={(event) => setOpen(event.currentTarget.open)}>
            <summary className={styles.facts}>
              <VisuallyHidden>{t('epics.show', { name: title })}. </VisuallyHidden>
              {t('epics.progress', { done, total })}
              {points > 0 && ` · ${t('epics.points', { done: numberText(donePoints), total: amount(points) })}`}
            </summary>
            {open && <EpicStories epicId={id} stories={stories} />}
          </details>
        </>
      )}
      {asking && (
        <Confirm
          title={t('epics.deleteTitle', { name: title })}
          action={t('epics.delete')}
          onConfirm={remove}
          onClose={() => setAsking(false)}
        >
          {t('epics.deleteText')}
        </Confirm>
      )}
    </li>
  );
}
