import { Button, Select, TextInput } from '@mantine/core';
import { blockCauses, type BlockCause } from '@rondo/domain';
import { useState } from 'react';
import { useT } from '../../../lib/i18n';
import { FieldError } from '../fields/field-row';
import { useOpened } from '../open/opened';
import { useAct } from '../open/use-act';
import styles from './blocked.module.css';

export function BlockForm({ onClose }: { readonly onClose: () => void }) {
  const { story } = useOpened();
  const t = useT('story');
  const ui = useT('ui');
  const marks = useT('marks');
  const { act, error } = useAct();
  const [cause, setCause] = useState<BlockCause>(story.blocked?.cause ?? 'other');
  const [reason, setReason] = useState(story.blocked?.reason ?? '');
  const save = (): void => {
    const body = { storyIds: [story.id], cause, reason: reason.trim() };
    if (act({ name: 'story.block', body })) onClose();
  };
  return (
    <form
      noValidate
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        event.preventDefault();
        onClose();
      }}
    >
      <Select
        label={t('cause')}
        data={blockCauses.map((value) => ({ value, label: marks(`cause.${value}`) }))}
        value={cause}
        allowDeselect={false}
        onChange={(value) => {
          if (value !== null) setCause(value);
        }}
      />
      <TextInput
        label={t('reason')}
        placeholder={t('reasonHint')}
        maxLength={500}
        value={reason}
        data-autofocus
        autoFocus
        onChange={(event) => {
          setReason(event.currentTarget.value);
        }}
      />
      <FieldError>{error}</FieldError>
      <span className={styles['row']}>
        <Button type="submit" color="red" variant="light">
          {t('block')}
        </Button>
        <Button variant="subtle" color="gray" onClick={onClose}>
          {ui('cancel')}
        </Button>
      </span>
    </form>
  );
}
