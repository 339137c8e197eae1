import { ActionIcon, Button, Switch, TextInput } from '@mantine/core';
import { writtenText, type StagePolicy } from '@rondo/domain';
import { useState } from 'react';
import { useT } from '../../../lib/i18n';
import { useLive } from '../../../live/hooks';
import { CommitInput } from '../../../ui/commit-input';
import { Icon } from '../../../ui/icons';
import { tellUnsaved } from '../../../ui/meanwhile';
import { keyedLines } from './keyed-lines';
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
  const live = useLive();
  const { entryChecklist: items } = policy;
  const [known, setKnown] = useState(() => ({ items, lines: keyedLines([], items) }));
  const { lines } = known.items === items ? known : { lines: keyedLines(known.lines, items) };
  if (known.items !== items) setKnown({ items, lines });
  const set = (entryChecklist: readonly string[], seen = items): boolean =>
    onSet({ entryChecklist, replaced: { entryChecklist: writtenText(seen) } });
  const add = (): void => {
    const item = draft.trim();
    if (item === '' || items.includes(item)) return;
    if (set([...items, item])) setDraft('');
  };
  const replace = (at: number, item: string): boolean =>
    set(items.flatMap((known, index) => (index !== at ? [known] : item === '' ? [] : [item])));
  const keepTyped = (item: string, mine: string): void => {
    const now = (): readonly string[] => live.visible.of.stage.get(policy.id)?.entryChecklist ?? [];
    if (mine === '' || now().includes(item)) return;
    const why = t('policy.itemGone', { item });
    tellUnsaved({ what: t('policy.checklist'), why, mine, onMine: () => set([...now(), mine], now()) });
  };
  return (
    <fieldset className={styles.checklist}>
      <legend>{t('policy.checklist')}</legend>
      <p className={styles.hint}>{t('policy.checklistHint')}</p>
      {lines.map(({ key, text: item }, index) => (
        <div key={key} className={styles.item}>
          <CommitInput
            aria-label={t('policy.checklist')}
            maxLength={200}
            readOnly={!mayEdit}
            value={item}
            onCommit={(next) => replace(index, next)}
            onLeft={(mine) => keepTyped(item, mine)}
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
