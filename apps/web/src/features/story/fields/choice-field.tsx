import { origins, priorities, storyTypes } from '@rondo/domain';
import type { ReactNode } from 'react';
import { useT } from '../../../lib/i18n';
import { PriorityMark } from '../../../live/marks/priority-mark';
import { TypeMark } from '../../../live/marks/type-mark';
import { useOpened } from '../open/opened';
import { useAct } from '../open/use-act';
import { FieldRow, Nothing, type FieldName } from './field-row';
import styles from './fields.module.css';
import { Picker, type Choice } from './picker';
import { setFields, type StoryFields } from './set-fields';

interface Props {
  readonly name: FieldName & ('type' | 'priority' | 'origin');
  readonly choices: readonly Choice[];
  readonly value: string;
  readonly set: (value: string) => StoryFields;
  readonly children: ReactNode;
}

/** One of a few. */
function ChoiceField({ name, choices, value, set, children }: Props) {
  const { story, mayEdit, openField, setOpenField } = useOpened();
  const { act, error } = useAct();
  return (
    <FieldRow name={name} error={error}>
      {(labelId) =>
        mayEdit ? (
          <Picker
            field={name}
            labelledBy={labelId}
            choices={choices}
            chosen={[value]}
            onPick={(picked) => act(setFields(story.id, set(picked)))}
            opened={openField === name}
            onOpened={(opened) => {
              setOpenField(opened ? name : null);
            }}
          >
            {children}
          </Picker>
        ) : (
          <span className={styles['text']}>{children}</span>
        )
      }
    </FieldRow>
  );
}

export function TypeField() {
  const { type } = useOpened().story;
  const t = useT('marks');
  const choices = storyTypes.map((id) => ({ id, name: t(`type.${id}`), mark: <TypeMark type={id} /> }));
  return (
    <ChoiceField name="type" choices={choices} value={type} set={(value) => ({ type: value as typeof type })}>
      <TypeMark type={type} />
      {t(`type.${type}`)}
    </ChoiceField>
  );
}

export function PriorityField() {
  const { priority } = useOpened().story;
  const t = useT('marks');
  const choices = [...priorities]
    .reverse()
    .map((id) => ({ id, name: t(`priority.${id}`), mark: <PriorityMark priority={id} /> }));
  const set = (value: string): StoryFields => ({ priority: value as typeof priority });
  return (
    <ChoiceField name="priority" choices={choices} value={priority} set={set}>
      <PriorityMark priority={priority} />
      {priority === 'none' ? <Nothing>{t('priority.none')}</Nothing> : t(`priority.${priority}`)}
    </ChoiceField>
  );
}

export function OriginField() {
  const { origin } = useOpened().story;
  const t = useT('story');
  const marks = useT('marks');
  const choices = [{ id: '', name: t('none.origin') }, ...origins.map((id) => ({ id, name: marks(`origin.${id}`) }))];
  const set = (value: string): StoryFields => ({ origin: value === '' ? null : (value as typeof origin) });
  return (
    <ChoiceField name="origin" choices={choices} value={origin ?? ''} set={set}>
      {origin === null ? <Nothing>{t('none.origin')}</Nothing> : marks(`origin.${origin}`)}
    </ChoiceField>
  );
}
