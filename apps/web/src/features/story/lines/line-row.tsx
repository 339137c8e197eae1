import type { Check, CheckId, ProjectIntent } from '@rondo/domain';
import { useRef, useState } from 'react';
import { useT } from '../../../lib/i18n';
import { Icon } from '../../../ui/icons';
import { useCommit } from '../../../ui/use-commit';
import { useOpened } from '../open/opened';
import styles from './lines.module.css';
import { useLineDrag } from './use-line-drag';

interface Props {
  readonly kind: 'criterion' | 'check';
  readonly line: Check;
  readonly index: number;
  readonly total: number;
  readonly act: (intent: ProjectIntent) => boolean;
  readonly onMove: (id: CheckId, to: number) => void;
}

export function LineRow({ kind, line, index, total, act, onMove }: Props) {
  const { mayEdit } = useOpened();
  const t = useT('story');
  const { id, storyId, text, done } = line;
  const row = useRef<HTMLLIElement>(null);
  const grip = useRef<HTMLButtonElement>(null);
  const dropEdge = useLineDrag({ row, grip, kind, id, index, onMove });
  const names = { text };
  return (
    <li ref={row} className={styles['row']} data-drop={dropEdge ?? undefined}>
      <input
        type="checkbox"
        className={styles['tick']}
        aria-label={text}
        checked={done}
        disabled={!mayEdit}
        onChange={() => act({ name: `${kind}.edit`, body: { storyId, id, done: !done } })}
      />
      <LineText {...{ kind, line, act }} />
      {mayEdit && (
        <span className={styles['tools']}>
          <button
            ref={grip}
            type="button"
            data-grip={id}
            className={styles['tool']}
            aria-label={t(`${kind}.move`, names)}
            title={t('moveHint')}
            disabled={total < 2}
            onKeyDown={(event) => {
              const step = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
              if (step === 0) return;
              event.preventDefault();
              event.stopPropagation();
              onMove(id, index + step);
            }}
          >
            <Grip />
          </button>
          <button
            type="button"
            className={styles['tool']}
            aria-label={t(`${kind}.remove`, names)}
            onClick={() => act({ name: `${kind}.remove`, body: { storyId, id } })}
          >
            <Icon name="close" size={13} />
          </button>
        </span>
      )}
    </li>
  );
}

function LineText({ kind, line, act }: Pick<Props, 'kind' | 'line' | 'act'>) {
  const { name, mayEdit } = useOpened();
  const t = useT('story');
  const [editing, setEditing] = useState(false);
  const { id, storyId, text } = line;
  const { field, meanwhile } = useCommit({
    name: `${t(`${kind}.edit`, { text })} · ${name}`,
    value: text,
    onCommit: (next, replaced) => {
      if (next !== '') act({ name: `${kind}.edit`, body: { storyId, id, text: next, replaced: { text: replaced } } });
    },
    onEnd: () => {
      setEditing(false);
    },
  });
  if (editing)
    return (
      <span className={styles['editing']}>
        <input
          className={styles['edit']}
          aria-label={t(`${kind}.edit`, { text })}
          maxLength={500}
          autoFocus
          {...field}
        />
        {meanwhile}
      </span>
    );
  if (!mayEdit)
    return (
      <span className={styles['text']} data-done={line.done || undefined}>
        {text}
      </span>
    );
  return (
    <button
      type="button"
      className={styles['text']}
      data-done={line.done || undefined}
      aria-label={t(`${kind}.edit`, { text })}
      onClick={() => {
        setEditing(true);
      }}
    >
      {text}
    </button>
  );
}

const Grip = () => (
  <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden fill="currentColor">
    {[2.5, 6, 9.5].flatMap((y) => [4, 8].map((x) => <circle key={`${x} ${y}`} cx={x} cy={y} r="1" />))}
  </svg>
);
