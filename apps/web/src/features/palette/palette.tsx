import { useEffect, useId, useLayoutEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { useT } from '../../lib/i18n';
import { Kbd } from '../../ui/kbd';
import { matches, type Entry } from './matches';
import styles from './palette.module.css';

/** Reaches every action there is by its name. A native dialog, because it takes the keys at once: what is typed next is a query. */
export default function Palette({ onClose }: { readonly onClose: () => void }) {
  const t = useT('palette');
  const [query, setQuery] = useState('');
  const [at, setAt] = useState(0);
  const entries = useMemo(() => matches(query), [query]);
  const listId = useId();
  const list = useRef<HTMLDivElement>(null);
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  const chosen = entries[Math.min(at, entries.length - 1)];
  useEffect(() => {
    list.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);
  const run = (entry: Entry | undefined): void => {
    if (entry === undefined) return;
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
    }
  };
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
      <input
        autoFocus
        className={styles.input}
        role="combobox"
        aria-expanded
        aria-controls={listId}
        aria-activedescendant={chosen === undefined ? undefined : `${listId}-${chosen.id}`}
        aria-label={t('title')}
        placeholder={t('placeholder')}
        value={query}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => {
          setQuery(event.target.value);
          setAt(0);
        }}
        onKeyDown={onKeyDown}
      />
      <div ref={list} id={listId} role="listbox" aria-label={t('title')} className={styles.list} tabIndex={-1}>
        {entries.map((entry, index) => (
          <PaletteRow
            key={entry.id}
            entry={entry}
            id={`${listId}-${entry.id}`}
            heading={entries[index - 1]?.group === entry.group ? null : entry.group}
            selected={entry === chosen}
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
