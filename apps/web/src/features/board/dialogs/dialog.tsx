import { useLayoutEffect, useRef, type ReactNode } from 'react';
import { returnFocus } from '../../../ui/return-focus';
import styles from './dialog.module.css';

interface Props {
  readonly label: string;
  /** What the dialog belongs to: it opens beside it; without one, in the middle. */
  readonly anchor?: Element | null;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

const margin = 8;

/** A small modal dialog beside a card; on a phone it comes from below. Escape and a click outside close it. */
export function Dialog({ label, anchor = null, onClose, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const element = dialog.current;
    if (element === null) return;
    const before = document.activeElement;
    element.showModal();
    placeBeside(element, anchor);
    return () => {
      element.close();
      returnFocus(before);
    };
  }, [anchor]);
  return (
    <dialog
      ref={dialog}
      role="dialog"
      aria-label={label}
      className={styles.dialog}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onPointerDown={(event) => {
        if (event.target === dialog.current) onClose();
      }}
    >
      <div className={styles.body}>{children}</div>
    </dialog>
  );
}

function placeBeside(dialog: HTMLElement, anchor: Element | null): void {
  const at = anchor?.getBoundingClientRect();
  if (at === undefined || at.width === 0 || innerWidth <= 700) return;
  const { offsetWidth: width, offsetHeight: height } = dialog;
  const fitsRight = at.right + margin + width < innerWidth;
  const below = at.width > width || at.height < 44;
  const left = below ? at.left : fitsRight ? at.right + margin : at.left - margin - width;
  const top = below ? at.bottom + margin / 2 : at.top;
  dialog.style.margin = '0';
  dialog.style.left = `${Math.max(margin, Math.min(left, innerWidth - width - margin))}px`;
  dialog.style.top = `${Math.max(margin, Math.min(top, innerHeight - Math.max(height, 320) - margin))}px`;
}
