import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import styles from './toast.module.css';

interface Toast {
  readonly title: string;
  readonly text?: string;
  readonly tone?: 'plain' | 'bad';
  readonly action?: { readonly label: string; readonly run: () => void };
}

/** A short word at the edge of the screen, with at most one thing to do about it. */
export function showToast({ title, text, tone = 'plain', action }: Toast): void {
  const id = notifications.show({
    title,
    color: tone === 'bad' ? 'red' : 'blue',
    autoClose: action === undefined && tone === 'plain' ? 3500 : 8000,
    message: (text !== undefined || action !== undefined) && (
      <span className={styles.row}>
        <span>{text}</span>
        {action !== undefined && (
          <Button
            variant="default"
            onClick={() => {
              notifications.hide(id);
              action.run();
            }}
          >
            {action.label}
          </Button>
        )}
      </span>
    ),
  });
}
