import { Modal as Base } from '@mantine/core';
import type { ReactNode } from 'react';
import { useT } from '../lib/i18n';
import { ReturnFocus } from './return-focus';

interface Props {
  readonly title: ReactNode;
  readonly size?: 'md' | 'lg' | number;
  /** Its place is higher up where it grows long. */
  readonly tall?: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** The dialog: it keeps the focus while it is drawn, and gives it back to what opened it. */
export function Modal({ title, size = 'md', tall = false, onClose, children }: Props) {
  const t = useT('ui');
  return (
    <Base
      opened
      title={title}
      size={size}
      {...(tall ? { yOffset: '8vh' } : {})}
      onClose={onClose}
      closeButtonProps={{ 'aria-label': t('close') }}
    >
      <ReturnFocus />
      {children}
    </Base>
  );
}
