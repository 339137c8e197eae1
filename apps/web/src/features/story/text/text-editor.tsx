import { Button } from '@mantine/core';
import { useState } from 'react';
import { useT } from '../../../lib/i18n';
import { Prose } from './prose';
import styles from './text.module.css';

interface Props {
  readonly label: string;
  readonly placeholder: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onSave: () => void;
  readonly onLeave: () => void;
  readonly saveLabel: string;
  readonly maxLength: number;
  readonly rows?: number;
}

/** Markdown in the making: Ctrl+Enter saves, Escape leaves. */
export function TextEditor({
  label,
  placeholder,
  value,
  onChange,
  onSave,
  onLeave,
  saveLabel,
  maxLength,
  rows,
}: Props) {
  const t = useT('story');
  const ui = useT('ui');
  const [preview, setPreview] = useState(false);
  return (
    <div className={styles['editor']}>
      {preview ? (
        <div className={styles['preview']}>
          <Prose>{value}</Prose>
        </div>
      ) : (
        <textarea
          className={styles['area']}
          aria-label={label}
          placeholder={placeholder}
          value={value}
          rows={rows ?? 6}
          maxLength={maxLength}
          autoFocus
          onChange={(event) => {
            onChange(event.currentTarget.value);
          }}
          onKeyDown={(event) => {
            if (event.key === 'Escape') {
              event.preventDefault();
              onLeave();
            }
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
              event.preventDefault();
              onSave();
            }
          }}
        />
      )}
      <div className={styles['bar']}>
        <Button onClick={onSave}>{saveLabel}</Button>
        <Button variant="subtle" color="gray" onClick={onLeave}>
          {ui('cancel')}
        </Button>
        <Button
          variant="subtle"
          color="gray"
          aria-pressed={preview}
          onClick={() => {
            setPreview(!preview);
          }}
        >
          {t(preview ? 'write' : 'preview')}
        </Button>
        <small className={styles['hint']}>{t('saveKeys')}</small>
      </div>
    </div>
  );
}
