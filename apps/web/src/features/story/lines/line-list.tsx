import type { CheckId } from '@rondo/domain';
import { useRef, useState } from 'react';
import { newId } from '../../../lib/ids';
import { useT } from '../../../lib/i18n';
import { FieldError } from '../fields/field-row';
import { useOpened } from '../open/opened';
import { Section } from '../open/section';
import { useAct } from '../open/use-act';
import { AddLine } from './add-line';
import { LineRow } from './line-row';
import styles from './lines.module.css';
import { placeAfter } from './place-after';

/** The acceptance criteria, or the checklist. */
export function LineList({ kind }: { readonly kind: 'criterion' | 'check' }) {
  const opened = useOpened();
  const { story, mayEdit } = opened;
  const lines = opened[kind];
  const t = useT('story');
  const { act, error } = useAct();
  const [said, setSaid] = useState('');
  const list = useRef<HTMLUListElement>(null);
  const done = lines.filter((line) => line.done).length;
  const move = (id: CheckId, to: number): void => {
    const after = placeAfter(lines, id, to);
    const line = lines.find((other) => other.id === id);
    if (after === undefined || line === undefined) return;
    if (!act({ name: `${kind}.edit`, body: { storyId: story.id, id, after } })) return;
    setSaid(t('movedTo', { text: line.text, place: to + 1, total: lines.length }));
    requestAnimationFrame(() => list.current?.querySelector<HTMLElement>(`[data-grip="${id}"]`)?.focus());
  };
  const add = (text: string): boolean =>
    act({ name: `${kind}.add`, body: { storyId: story.id, id: newId<CheckId>(), text } });
  if (lines.length === 0 && !mayEdit) return null;
  const count = lines.length === 0 ? undefined : t('doneOf', { done, total: lines.length });
  return (
    <Section title={t(`${kind}.title`)} {...(count === undefined ? {} : { count })}>
      {lines.length > 0 && (
        <ul ref={list} className={styles['list']}>
          {lines.map((line, index) => (
            <LineRow key={line.id} kind={kind} line={line} index={index} total={lines.length} act={act} onMove={move} />
          ))}
        </ul>
      )}
      {lines.length === 0 && t(`${kind}.empty`) !== '' && <p className={styles['empty']}>{t(`${kind}.empty`)}</p>}
      {mayEdit && opened.details !== 'failed' && (
        <AddLine id={`add-${kind}`} label={t(`${kind}.add`)} most={500} onAdd={add} />
      )}
      <FieldError>{error}</FieldError>
      <span role="status" className={styles['said']}>
        {said}
      </span>
    </Section>
  );
}
