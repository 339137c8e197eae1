import { ActionIcon, Button, Switch, TextInput } from '@mantine/core';
import { writtenText, type StagePolicy } from '@rondo/domain';
import { useState } from 'react';
import { useT } from '../../../lib/i18n';
import { CommitInput } from '../../../ui/commit-input';
import { Icon } from '../../../ui/icons';
import styles from './policy.module.css';
import type { StagePart } from './stage-part';

interface Props {
  readonly policy: StagePolicy;
  readonly mayEdit: boolean;
  readonly onSet: (part: StagePart) => boolean;
}

/** What must be true before a story enters. */
export function EntryChecklist({ policy, mayEdit, onSet }: Props) {
  const t = useT('settings');
  const [draft, setDraft] = useState('');
  const { entryChecklist: items } = policy;
  const set = (entryChecklist: readonly string[]): boolean =>
    onSet({ entryChecklist, replaced: { entryChecklist: writtenText(items) } });
  const add = (): void => {
    const item = draft.trim();
    if (item === '' || items.includes(item)) return;
    if (set([...items, item])) setDraft('');
  };
  const replace = (at: number, item: string): boolean =>
    set(items.flatMap((known, index) => (index !== at ? [known] : item === '' ? [] : [item])));
  return (
    <fieldset className={styles.checklist}>
      <legend>{t('policy.checklist')}</legend>
      <p className={styles.hint}>{t('policy.checklistHint')}</p>
      {items.map((item, index) => (
        // By its place: what one types in a line outlives a colleague's change of it.
        <div key={index} className={styles.item}>
          <CommitInput
            aria-label={t('policy.checklist')}
            maxLength={200}
            readOnly={!mayEdit}
            value={item}
            onCommit={(next) => replace(index, next)}
          />
          {mayEdit && (
            <ActionIcon aria-label={t('policy.removeItem', { item })} onClick={() => replace(index, '')}>
              <Icon name="close" />
            </ActionIcon>
          )}
        </div>
      ))}
      {mayEdit && items.length < 20 && (
        <div className={styles.item}>
          <TextInput
            aria-label={t('policy.addItem')}
            placeholder={t('policy.itemPlaceholder')}
            maxLength={200}
            value={draft}
            onChange={(event) => {
              setDraft(event.currentTarget.value);
            }}
            onKeyDown={(event) => {
              if (event.key === 'Enter') add();
            }}
          />
          <Button variant="default" size="sm" disabled={draft.trim() === ''} onClick={add}>
            {t('policy.addItem')}
          </Button>
        </div>
      )}
      {items.length > 0 && (
        <Switch
          label={t('policy.required')}
          description={t('policy.requiredHint')}
          checked={policy.entryRequired}
          disabled={!mayEdit}
          onChange={(event) => onSet({ entryRequired: event.currentTarget.checked })}
        />
      )}
    </fieldset>
  );
}
