import { useRef, type KeyboardEvent, type ReactNode } from 'react';
import { Icon } from './icons';
import { Kbd } from './kbd';
import styles from './menu.module.css';

interface Choice {
  readonly label: string;
  readonly run: () => void;
  readonly checked?: boolean;
  readonly keys?: readonly string[] | undefined;
  /** Not offered on a phone. */
  readonly notOnPhone?: true;
}
export type MenuPart = Choice | { readonly heading: string } | 'line';

interface Props {
  /** What the button is called when its content does not say it. */
  readonly label?: string;
  readonly className?: string | undefined;
  readonly parts: readonly MenuPart[];
  readonly width?: number;
  readonly children: ReactNode;
}

/** A button with a menu: a native popover, so that it costs the first load next to nothing. */
export function MenuButton({ label, className, parts, width = 200, children }: Props) {
  const button = useRef<HTMLButtonElement>(null);
  const menu = useRef<HTMLDivElement>(null);
  const place = (): void => {
    const [from, to] = [button.current?.getBoundingClientRect(), menu.current];
    if (from === undefined || to === null) return;
    const height = to.offsetHeight;
    const below = from.bottom + 4 + height <= window.innerHeight;
    to.style.top = `${Math.max(8, below ? from.bottom + 4 : from.top - 4 - height)}px`;
    to.style.left = `${Math.max(8, Math.min(from.left, window.innerWidth - width - 8))}px`;
  };
  return (
    <>
      <button
        ref={button}
        type="button"
        className={className}
        aria-label={label}
        aria-haspopup="menu"
        onClick={() => menu.current?.togglePopover()}
      >
        {children}
      </button>
      <div
        ref={menu}
        popover="auto"
        role="menu"
        aria-label={label}
        className={styles.menu}
        style={{ width }}
        onKeyDown={(event) => walkMenu(event, menu.current)}
        onToggle={(event) => {
          const open = event.newState === 'open';
          button.current?.toggleAttribute('data-expanded', open);
          if (!open) return;
          place();
          itemsOf(menu.current)[0]?.focus();
        }}
      >
        {parts.map((part, index) => (
          <MenuItem key={index} part={part} onRun={() => menu.current?.hidePopover()} />
        ))}
      </div>
    </>
  );
}

const itemsOf = (menu: HTMLElement | null): HTMLElement[] => [
  ...(menu?.querySelectorAll<HTMLElement>('[role^=menuitem]') ?? []),
];

/** Arrows, Home, End and Tab in a menu; true when it was one of them. */
export function walkMenu(event: KeyboardEvent, menu: HTMLElement | null): boolean {
  const all = itemsOf(menu);
  const at = all.indexOf(document.activeElement as HTMLElement);
  const next = { ArrowDown: at + 1, ArrowUp: at - 1 + all.length, Home: 0, End: all.length - 1 }[event.key];
  if (next !== undefined) all[next % all.length]?.focus();
  else if (event.key === 'Tab') menu?.hidePopover();
  else return false;
  event.preventDefault();
  return true;
}

export function MenuItem({ part, onRun }: { readonly part: MenuPart; readonly onRun: () => void }) {
  if (part === 'line') return <div role="separator" className={styles.line} />;
  if ('heading' in part)
    return (
      <div role="presentation" className={styles.heading}>
        {part.heading}
      </div>
    );
  const { label, run, checked, keys, notOnPhone } = part;
  return (
    <button
      type="button"
      role={checked === undefined ? 'menuitem' : 'menuitemradio'}
      {...(checked === undefined ? {} : { 'aria-checked': checked })}
      tabIndex={-1}
      className={styles.item}
      data-not-on-phone={notOnPhone}
      onClick={() => {
        onRun();
        run();
      }}
    >
      <span className={styles.label}>{label}</span>
      {checked === true && <Icon name="check" size={13} />}
      {keys?.[0] !== undefined && <Kbd keys={keys[0]} />}
    </button>
  );
}
