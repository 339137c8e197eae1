import { ActionIcon, Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import { useT } from '../../../lib/i18n';
import { Icon } from '../../../ui/icons';
import { ReturnFocus } from '../../../ui/return-focus';
import styles from './story.module.css';

interface Props {
  readonly opened: boolean;
  readonly title: string;
  readonly size: number;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A dialog that keeps the focus while it is open and gives it back. */
export function StoryDialog({ opened, title, size, onClose, children }: Props) {
  const ui = useT('ui');
  return (
    <Modal.Root opened={opened} onClose={onClose} size={size} yOffset="8vh">
      <Modal.Overlay />
      <Modal.Content>
        <Modal.Body>
          <ReturnFocus />
          <div className={styles['dialogHead']}>
            <Modal.Title>{title}</Modal.Title>
            <ActionIcon aria-label={ui('close')} title={ui('close')} onClick={onClose}>
              <Icon name="close" />
            </ActionIcon>
          </div>
          {children}
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}
