import { use, useEffect, useEffectEvent, useState, type KeyboardEvent, type ReactNode } from 'react';
import { useT } from '../lib/i18n';
import { meanwhileText, tellMeanwhile } from './meanwhile';
import styles from './use-commit.module.css';
import { WriterOf } from './writer-of';

interface Options {
  /** What the text is: said when it is left behind in conflict. */
  readonly name: string;
  readonly value: string;
  /** The new text, and the one that was there when the typing began or when both were shown. */
  readonly onCommit: (text: string, replaced: string) => void;
  /** The typing is over, whatever came of it. */
  readonly onEnd?: () => void;
  /** Enter ends the line, not the typing. */
  readonly multiline?: boolean;
  /** Why a text cannot be: then it stays. */
  readonly refuse?: ((text: string) => string | null) | undefined;
  /** The field went away while this was being typed in it. */
  readonly onLeft?: ((text: string) => void) | undefined;
}

type Field = HTMLInputElement | HTMLTextAreaElement;

/** A text that is saved on leaving it or on Enter, when it changed; Escape takes it back. What somebody else wrote meanwhile is replaced by choice only, which is asked elsewhere when the field goes away. */
export function useCommit({ name, value, onCommit, onEnd, multiline = false, refuse, onLeft }: Options) {
  const [draft, setDraft] = useState<{ readonly text: string; readonly from: string } | null>(null);
  const [refused, setRefused] = useState<string | null>(null);
  const text = draft?.text.trim();
  const conflict = draft !== null && text !== draft.from && text !== value && draft.from !== value;
  const end = (): void => {
    setDraft(null);
    setRefused(null);
    onEnd?.();
  };
  const save = (replaced: string): void => {
    if (text !== undefined && text !== value) {
      const why = refuse?.(text) ?? null;
      setRefused(why);
      if (why !== null) return;
      onCommit(text, replaced);
    }
    end();
  };
  const writer = use(WriterOf)(value);
  const leave = useEffectEvent(() => {
    if (text === undefined || text === value || (refuse?.(text) ?? null) !== null) return;
    if (conflict) tellMeanwhile({ what: name, writer, theirs: value, mine: text, onMine: () => onCommit(text, value) });
    else if (text !== draft?.from) onLeft?.(text);
  });
  useEffect(() => () => leave(), []);
  const meanwhile: ReactNode = conflict ? (
    <Meanwhile writer={writer} text={value} onMine={() => save(value)} onTheirs={end} />
  ) : null;
  return {
    meanwhile,
    refused,
    field: {
      value: draft?.text ?? value,
      onChange: ({ currentTarget }: { readonly currentTarget: Field }) => {
        setDraft({ text: currentTarget.value, from: draft?.from ?? value });
        setRefused(null);
      },
      onBlur: () => {
        if (draft === null || text === draft.from) end();
        else if (!conflict) save(draft.from);
      },
      onKeyDown: (event: KeyboardEvent<Field>) => {
        if (event.key === 'Enter' && !(multiline && event.shiftKey)) {
          event.preventDefault();
          // What cannot be is said where one types, and the typing goes on.
          const why = text === undefined || text === value ? null : (refuse?.(text) ?? null);
          setRefused(why);
          if (why === null && !conflict) event.currentTarget.blur();
        }
        if (event.key === 'Escape' && (draft !== null || onEnd !== undefined)) {
          event.stopPropagation();
          event.preventDefault();
          end();
        }
      },
    },
  };
}

interface MeanwhileProps {
  readonly writer: string | null;
  readonly text: string;
  readonly onMine: () => void;
  readonly onTheirs: () => void;
}

function Meanwhile({ writer, text, onMine, onTheirs }: MeanwhileProps) {
  const t = useT('ui');
  return (
    <span className={styles.meanwhile} role="alert">
      <span className={styles.words}>{meanwhileText(writer, text)}</span>
      <button type="button" onClick={onMine}>
        {t('meanwhile.mine')}
      </button>
      <button type="button" onClick={onTheirs}>
        {t('meanwhile.theirs')}
      </button>
    </span>
  );
}
