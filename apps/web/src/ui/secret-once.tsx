import { Button, TextInput } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { copyText } from '../lib/clipboard';
import { useT } from '../lib/i18n';
import styles from './secret-once.module.css';

interface Props {
  readonly label: string;
  readonly text: string;
  readonly value: string;
}

/** A secret that is shown this one time, to be copied now. */
export function SecretOnce({ label, text, value }: Props) {
  const t = useT('ui');
  const [copied, setCopied] = useState(false);
  const copier = useRef<HTMLButtonElement>(null);
  useEffect(() => copier.current?.focus(), [value]);
  const copy = async (): Promise<void> => setCopied(await copyText(value));
  return (
    <div className={styles.secret} role="group" aria-label={label}>
      <TextInput
        className={styles.value ?? ''}
        label={label}
        description={text}
        value={value}
        readOnly
        onFocus={(event) => {
          event.currentTarget.select();
        }}
      />
      <Button ref={copier} size="sm" variant={copied ? 'default' : 'filled'} onClick={() => void copy()}>
        <span aria-live="polite">{t(copied ? 'copied' : 'copy')}</span>
      </Button>
    </div>
  );
}
