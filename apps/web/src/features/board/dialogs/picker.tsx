import { useEffect, useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { useT } from '../../../lib/i18n';
import { Dialog } from './dialog';
import styles from './picker.module.css';

export interface Choice {
  readonly id: string;
  readonly name: string;
  readonly mark?: ReactNode;
  readonly hint?: ReactNode;
  /** Heads the choices that follow it. */
  readonly group?: string;
  readonly checked?: boolean | 'some';
  readonly disabled?: boolean;
  /** Chooses it at once while nothing is typed. */
  readonly digit?: number;
}

interface Props {
  readonly title: string;
  /** Filtered already, when the caller makes choices of what is typed. */
  readonly choices: (typed: string) => readonly Choice[];
  readonly several?: boolean;
  /** What to do where there is nothing to choose from yet. */
  readonly empty?: string;
  readonly anchor?: Element | null;
  readonly onPick: (choice: Choice) => void;
  readonly onClose: () => void;
}

/** Type to find, arrows to walk, Enter to choose; where several may hold, it stays open. */
export function Picker({ title, choices, several = false, empty, anchor = null, onPick, onClose }: Props) {
  const t = useT('board');
  const listId = useId();
  const list = useRef<HTMLUListElement>(null);
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const offered = choices(typed);
  const active = Math.min(at, offered.length - 1);

  useEffect(() => {
    list.current?.querySelector('[data-active]')?.scrollIntoView({ block: 'nearest' });
  }, [active]);

  const pick = (choice: Choice | undefined) => {
    if (choice === undefined || choice.disabled === true) return;
    onPick(choice);
    if (several) setTyped('');
    else onClose();
  };
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const keyed = typed === '' ? offered.find(({ digit }) => String(digit) === event.key) : undefined;
    if (step !== undefined) setAt((active + step + offered.length) % Math.max(1, offered.length));
    else if (event.key === 'Enter') pick(offered[active]);
    else if (event.key === 'Tab') onClose();
    else if (keyed !== undefined) pick(keyed);
    else return;
    event.preventDefault();
  };
  return (
    <Dialog label={title} anchor={anchor} onClose={onClose}>
      <input
        className={styles.field}
        role="combobox"
        aria-expanded="true"
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={offered.length === 0 ? undefined : `${listId}-${active}`}
        aria-label={title}
        placeholder={title}
        value={typed}
        autoFocus
        onChange={(event) => {
          setTyped(event.target.value);
          setAt(0);
        }}
        onKeyDown={press}
      />
      <ul
        ref={list}
        id={listId}
        role="listbox"
        aria-label={title}
        aria-multiselectable={several}
        className={styles.list}
      >
        {offered.map((choice, index) => (
          <Option
            key={choice.id}
            id={`${listId}-${index}`}
            choice={choice}
            active={index === active}
            several={several}
            onPoint={() => setAt(index)}
            onPick={() => pick(choice)}
          />
        ))}
      </ul>
      {offered.length === 0 && (
        <p className={styles.nothing}>{typed.trim() === '' && empty !== undefined ? empty : t('nothingFound')}</p>
      )}
    </Dialog>
  );
}

interface OptionProps {
  readonly id: string;
  readonly choice: Choice;
  readonly active: boolean;
  readonly several: boolean;
  readonly onPoint: () => void;
  readonly onPick: () => void;
}

function Option({ id, choice, active, several, onPoint, onPick }: OptionProps) {
  const { name, mark, digit, hint = digit, group, checked = false, disabled = false } = choice;
  return (
    <>
      {group !== undefined && (
        <li role="presentation" className={styles.group}>
          {group}
        </li>
      )}
      <li
        id={id}
        role="option"
        aria-selected={checked === true}
        aria-disabled={disabled}
        className={styles.option}
        data-active={active || undefined}
        onPointerMove={onPoint}
        onClick={onPick}
      >
        {several && <span className={styles.check} data-checked={checked} aria-hidden="true" />}
        {mark !== undefined && <span className={styles.mark}>{mark}</span>}
        <span className={styles.name}>{name}</span>
        {hint !== undefined && <span className={styles.hint}>{hint}</span>}
        {!several && checked === true && <span className={styles.tick} aria-hidden="true" />}
      </li>
    </>
  );
}
