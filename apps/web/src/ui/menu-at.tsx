import { useLayoutEffect, useRef } from 'react';
import { keyOf } from '../lib/keyboard';
import { MenuItem, walkMenu, type MenuPart } from './menu';
import styles from './menu.module.css';

interface Props {
  readonly label: string;
  /** In the window. */
  readonly at: { readonly x: number; readonly y: number };
  readonly parts: readonly MenuPart[];
  readonly onClose: () => void;
}

const margin = 8;

/** A menu where the pointer is. It answers to the keys that it shows. */
export function MenuAt({ label, at, parts, onClose }: Props) {
  const menu = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = menu.current;
    if (element === null) return;
    element.showPopover();
    const { offsetWidth, offsetHeight } = element;
    element.style.left = `${Math.max(margin, Math.min(at.x, innerWidth - offsetWidth - margin))}px`;
    element.style.top = `${Math.max(margin, Math.min(at.y, innerHeight - offsetHeight - margin))}px`;
    element.querySelector<HTMLElement>('[role^=menuitem]')?.focus();
  }, [at]);
  const close = () => menu.current?.hidePopover();
  const onKeyDown = (event: React.KeyboardEvent): void => {
    if (walkMenu(event, menu.current)) return;
    const keyed = parts.find(
      (part) => typeof part === 'object' && 'run' in part && part.keys?.includes(keyOf(event.nativeEvent)),
    );
    if (keyed === undefined || typeof keyed === 'string' || !('run' in keyed) || isOwn(event.key)) return;
    event.preventDefault();
    close();
    keyed.run();
  };
  return (
    <div
      ref={menu}
      popover="auto"
      role="menu"
      aria-label={label}
      className={styles.menu}
      onKeyDown={onKeyDown}
      onContextMenu={(event) => event.preventDefault()}
      onToggle={(event) => {
        if (event.newState === 'closed') onClose();
      }}
    >
      {parts.map((part, index) => (
        <MenuItem key={index} part={part} onRun={close} />
      ))}
    </div>
  );
}

/** A menu item keeps the key that presses it. */
const isOwn = (key: string): boolean => key === 'Enter' || key === ' ';
