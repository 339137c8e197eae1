import { Button, TextInput } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { reasonOf } from '../lib/api';
import { useT } from '../lib/i18n';
import styles from './confirm.module.css';
import { FormError } from './form-parts';
import { Modal } from './modal';

interface Props {
  readonly title: string;
  readonly children: ReactNode;
  /** What the button does, as a verb. */
  readonly action: string;
  /** A word to type first, for what cannot be undone. */
  readonly word?: { readonly label: string; readonly value: string };
  readonly onConfirm: () => Promise<unknown>;
  readonly onClose: () => void;
}

/** Asks before what cannot be undone, and only then. */
export function Confirm({ title, children, action, word, onConfirm, onClose }: Props) {
  const t = useT('ui');
  const [typed, setTyped] = useState('');
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const confirm = async (): Promise<void> => {
    setBusy(true);
    try {
      await onConfirm();
      onClose();
    } catch (refusal) {
      setError(refusal);
      setBusy(false);
    }
  };
  return (
    <Modal onClose={onClose} title={title}>
      <form
        noValidate
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          void confirm();
        }}
      >
        <div className={styles.text}>{children}</div>
        {word !== undefined && (
          <TextInput
            data-autofocus
            label={word.label}
            autoComplete="off"
            value={typed}
            onChange={(event) => {
              setTyped(event.target.value);
            }}
          />
        )}
        <FormError>{error === null ? null : reasonOf(error)}</FormError>
        <div className={styles.buttons}>
          <Button variant="default" onClick={onClose}>
            {t('cancel')}
          </Button>
          <Button type="submit" color="red" loading={busy} disabled={word !== undefined && typed.trim() !== word.value}>
            {action}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
