import { Button, NativeSelect, TextInput } from '@mantine/core';
import { blockCauses, type BlockCause } from '@rondo/domain';
import { useState } from 'react';
import { useT } from '../../../lib/i18n';
import { useLive } from '../../../live/hooks';
import { useActs } from '../acts/use-acts';
import { Dialog } from '../dialogs/dialog';
import styles from '../moving/entry-dialog.module.css';
import type { StoryPickerProps } from './picker-props';

/** Why a story cannot go on, in words and as a cause that can be counted; or that it can again. */
export default function BlockForm({ storyIds, anchor, onClose }: StoryPickerProps) {
  const t = useT('board');
  const marks = useT('marks');
  const { visible } = useLive();
  const { act } = useActs();
  const blocks = storyIds.map((id) => visible.of.story.get(id)?.blocked ?? null);
  const present = blocks.find((block) => block !== null) ?? null;
  const [reason, setReason] = useState(present?.reason ?? '');
  const [cause, setCause] = useState<BlockCause>(present?.cause ?? 'other');
  return (
    <Dialog label={t('block')} anchor={anchor} onClose={onClose}>
      <form
        noValidate
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          act({ name: 'story.block', body: { storyIds, cause, reason: reason.trim() } });
          onClose();
        }}
      >
        <TextInput
          label={t('blockReason')}
          value={reason}
          maxLength={500}
          autoFocus
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <NativeSelect
          label={t('blockCause')}
          value={cause}
          data={blockCauses.map((value) => ({ value, label: marks(`cause.${value}`) }))}
          onChange={(event) => setCause(event.currentTarget.value as BlockCause)}
        />
        <div className={styles.actions}>
          {present !== null && (
            <Button
              variant="default"
              onClick={() => {
                act({ name: 'story.unblock', body: { storyIds } });
                onClose();
              }}
            >
              {t('unblock')}
            </Button>
          )}
          <Button type="submit">{t('block')}</Button>
        </div>
      </form>
    </Dialog>
  );
}
