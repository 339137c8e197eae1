import { useEffect, useId, useLayoutEffect, useReducer, useRef, useState, type KeyboardEvent } from 'react';
import { subscribeCommands } from '../../lib/commands';
import { useT } from '../../lib/i18n';
import { Kbd } from '../../ui/kbd';
import { matches, type Entry } from './matches';
import styles from './palette.module.css';

/** Reaches every action there is by its name, and asks what it is to be done to where that is not clear. A native dialog, because it takes the keys at once: what is typed next is a query. */
export default function Palette({ onClose }: { readonly onClose: () => void }) {
  const t = useT('palette');
  const [query, setQuery] = useState('');
  const [at, setAt] = useState(0);
  const [asked, setAsked] = useState<Entry | null>(null);
  const [, look] = useReducer((times: number) => times + 1, 0);
  // Parts that bring commands may still be on their way.
  useEffect(() => subscribeCommands(look), []);
  const entries: readonly Entry[] = asked?.question?.find(query) ?? matches(query);
  const listId = useId();
  const list = useRef<HTMLDivElement>(null);
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  const chosen = entries[Math.min(at, entries.length - 1)];
  const chosenId = chosen?.id;
  useEffect(() => {
    list.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
  }, [chosenId]);
  const turnTo = (entry: Entry | null): void => {
    setAsked(entry);
    setQuery('');
    setAt(0);
  };
  const run = (entry: Entry | undefined): void => {
    if (entry === undefined) return;
    if (entry.question !== undefined) {
      turnTo(entry);
      return;
    }
    onClose();
    // What a command focuses has to come after the dialog has given the focus back.
    setTimeout(() => {
      entry.run();
    });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      setAt((now) => (Math.min(now, entries.length - 1) + step + entries.length) % Math.max(entries.length, 1));
    } else if (event.key === 'Enter' && !event.nativeEvent.isComposing) {
      event.preventDefault();
      run(chosen);
    } else if (asked !== null && (event.key === 'Escape' || (event.key === 'Backspace' && query === ''))) {
      event.preventDefault();
      turnTo(null);
    }
  };
  const question = asked?.question?.title;
  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-label={t('title')}
      onCancel={onClose}
      onPointerDown={(event) => {
        if (event.target === event.currentTarget) onClose();
      }}
    >
      {asked !== null && <p className={styles.asked}>{asked.title}</p>}
      <input
        autoFocus
        className={styles.input}
        role="combobox"
        aria-expanded
        aria-controls={listId}
        aria-activedescendant={chosen === undefined ? undefined : `${listId}-${chosen.id}`}
        aria-label={question ?? t('title')}
        placeholder={question ?? t('placeholder')}
        value={query}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => {
          setQuery(event.target.value);
          setAt(0);
        }}
        onKeyDown={onKeyDown}
      />
      <div
        ref={list}
        id={listId}
        role="listbox"
        aria-label={question ?? t('title')}
        className={styles.list}
        tabIndex={-1}
      >
        {entries.map((entry, index) => (
          <PaletteRow
            key={entry.id}
            entry={entry}
            id={`${listId}-${entry.id}`}
            heading={entries[index - 1]?.group === entry.group ? null : entry.group}
            selected={entry.id === chosenId}
            onHover={() => setAt(index)}
            onRun={() => run(entry)}
          />
        ))}
      </div>
      {entries.length === 0 && (
        <p className={styles.nothing} role="status">
          {t('nothing', { query })}
        </p>
      )}
    </dialog>
  );
}

interface RowProps {
  readonly entry: Entry;
  readonly id: string;
  readonly heading: string | null;
  readonly selected: boolean;
  readonly onHover: () => void;
  readonly onRun: () => void;
}

function PaletteRow({ entry, id, heading, selected, onHover, onRun }: RowProps) {
  return (
    <>
      {heading !== null && (
        <div className={styles.heading} role="presentation">
          {heading}
        </div>
      )}
      <div
        id={id}
        role="option"
        aria-selected={selected}
        className={styles.row}
        onPointerMove={onHover}
        onClick={onRun}
      >
        {entry.hint !== undefined && <span className={styles.hint}>{entry.hint}</span>}
        <span className={styles.title}>{entry.title}</span>
        {entry.keys !== undefined && <Kbd keys={entry.keys} />}
      </div>
    </>
  );
}
