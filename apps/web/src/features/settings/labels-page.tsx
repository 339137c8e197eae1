import { ActionIcon, Button, TextInput } from '@mantine/core';
import type { Hue, Label, LabelId } from '@rondo/domain';
import { useMemo, useState, type SubmitEvent } from 'react';
import { useT } from '../../lib/i18n';
import { newId } from '../../lib/ids';
import { useAll, useMay } from '../../live/hooks';
import { CommitInput } from '../../ui/commit-input';
import { Confirm } from '../../ui/confirm';
import { Icon } from '../../ui/icons';
import { Row, Rows } from '../../ui/rows';
import { EmptyState } from '../../ui/states';
import { ColorButton } from './color-button';
import styles from './settings.module.css';
import { useWrite } from '../../live/use-write';

export default function LabelsPage() {
  const t = useT('settings');
  const labels = useAll('label');
  const stories = useAll('story');
  const mayEdit = useMay('label.edit');
  const uses = useMemo(() => {
    const counts = new Map<string, number>();
    for (const { labelIds } of stories) for (const id of labelIds) counts.set(id, (counts.get(id) ?? 0) + 1);
    return counts;
  }, [stories]);
  const sorted = labels.toSorted((a, b) => a.name.localeCompare(b.name));
  return (
    <div className={styles.part}>
      <p className={styles.intro}>{t('labels.text')}</p>
      {mayEdit && <NewLabel />}
      {sorted.length === 0 ? (
        <EmptyState title={t('labels.empty')}>{t('labels.emptyText')}</EmptyState>
      ) : (
        <Rows label={t('tabs.labels')}>
          {sorted.map((label) => (
            <LabelRow key={label.id} label={label} uses={uses.get(label.id) ?? 0} mayEdit={mayEdit} />
          ))}
        </Rows>
      )}
    </div>
  );
}

function NewLabel() {
  const t = useT('settings');
  const write = useWrite();
  const [name, setName] = useState('');
  const [color, setColor] = useState<Hue>('blue');
  const add = (event: SubmitEvent): void => {
    event.preventDefault();
    if (name.trim() === '') return;
    const body = { id: newId<LabelId>(), name: name.trim(), color };
    if (write({ name: 'label.create', body })) setName('');
  };
  return (
    <form noValidate className={styles.inline} onSubmit={add}>
      <TextInput
        id="new-label"
        label={t('labels.new')}
        maxLength={40}
        autoComplete="off"
        value={name}
        leftSection={<ColorButton label={t('labels.color')} value={color} onChange={setColor} />}
        onChange={(event) => {
          setName(event.currentTarget.value);
        }}
      />
      <Button type="submit" size="sm" disabled={name.trim() === ''}>
        {t('labels.add')}
      </Button>
    </form>
  );
}

function LabelRow({
  label,
  uses,
  mayEdit,
}: {
  readonly label: Label;
  readonly uses: number;
  readonly mayEdit: boolean;
}) {
  const t = useT('settings');
  const write = useWrite();
  const [asking, setAsking] = useState(false);
  const { id, name, color } = label;
  const remove = (): Promise<void> => {
    write({ name: 'label.delete', body: { id } });
    return Promise.resolve();
  };
  return (
    <Row
      before={
        <ColorButton
          label={t('labels.edit', { name })}
          value={color}
          disabled={!mayEdit}
          onChange={(next) => write({ name: 'label.edit', body: { id, color: next } })}
        />
      }
      title={
        mayEdit ? (
          <CommitInput
            variant="unstyled"
            aria-label={t('labels.name')}
            maxLength={40}
            value={name}
            onCommit={(next, replaced) =>
              next !== '' && write({ name: 'label.edit', body: { id, name: next, replaced: { name: replaced } } })
            }
          />
        ) : (
          name
        )
      }
    >
      <span className={styles.muted}>{t('labels.used', { count: uses })}</span>
      {mayEdit && (
        <ActionIcon
          aria-label={t('labels.delete', { name })}
          onClick={() => (uses === 0 ? void remove() : setAsking(true))}
        >
          <Icon name="trash" />
        </ActionIcon>
      )}
      {asking && (
        <Confirm
          title={t('labels.deleteTitle', { name })}
          action={t('labels.delete', { name })}
          onConfirm={remove}
          onClose={() => setAsking(false)}
        >
          {t('labels.deleteText', { count: uses })}
        </Confirm>
      )}
    </Row>
  );
}
