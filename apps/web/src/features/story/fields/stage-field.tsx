import { stations, type Station } from '@rondo/domain';
import { useState } from 'react';
import { useT } from '../../../lib/i18n';
import { useAll, useLive } from '../../../live/hooks';
import { StageDot, StationName } from '../../../live/marks/station';
import { useStoryView } from '../../../live/view';
import { useOpened } from '../open/opened';
import { useAct } from '../open/use-act';
import { EntryChecklist } from './entry-checklist';
import { FieldRow } from './field-row';
import styles from './fields.module.css';
import { Picker, type Choice } from './picker';

function useStageChoices(current: Station): Choice[] {
  const t = useT('story');
  const { visible } = useLive();
  return useAll('stage')
    .toSorted((a, b) => stations.indexOf(a.id) - stations.indexOf(b.id))
    .map(({ id, label, wipLimit, folded }) => {
      const mark = <StageDot station={id} />;
      if (folded && id !== current)
        return { id, name: label ?? id, mark, note: t('folded'), disabled: true, whenSought: true };
      const count = visible.at(id).length;
      const full = wipLimit !== null && count >= wipLimit && id !== current;
      const note = full ? { note: t('full', { count, limit: wipLimit }) } : {};
      return { id, name: label ?? id, mark, ...note };
    });
}

/** "Move to…": the board answers, so that it asks for the entry checklist here too; without a board this field asks itself. */
export function StageField() {
  const { story, mayEdit, openField, setOpenField } = useOpened();
  const t = useT('story');
  const { desk } = useStoryView();
  const { visible } = useLive();
  const choices = useStageChoices(story.stage);
  const { act, error } = useAct();
  const [entering, setEntering] = useState<Station | null>(null);
  const move = (stage: Station, confirmed: readonly string[] = []): void => {
    setEntering(null);
    act({ name: 'story.move', body: { storyIds: [story.id], stage, confirmed } });
  };
  const pick = (stage: Station): void => {
    if (stage === story.stage) return;
    const policy = visible.of.stage.get(stage);
    if (desk.attended) desk.ask({ kind: 'move', storyIds: [story.id], stage });
    else if (policy?.entryRequired === true && policy.entryChecklist.length > 0) setEntering(stage);
    else move(stage);
  };
  const shown = (
    <span className={styles['chip']} data-station={story.stage}>
      <StationName station={story.stage} />
    </span>
  );
  return (
    <FieldRow name="stage" error={error}>
      {(labelId) =>
        mayEdit ? (
          <>
            <Picker
              field="stage"
              labelledBy={labelId}
              choices={choices}
              chosen={[story.stage]}
              placeholder={t('moveTo')}
              onPick={(stage) => {
                pick(stage as Station);
              }}
              opened={openField === 'stage'}
              onOpened={(opened) => {
                setOpenField(opened ? 'stage' : null);
              }}
            >
              {shown}
            </Picker>
            {entering !== null && (
              <EntryChecklist
                station={entering}
                onConfirm={(confirmed) => {
                  move(entering, confirmed);
                }}
                onCancel={() => {
                  setEntering(null);
                }}
              />
            )}
          </>
        ) : (
          <span className={styles['text']}>{shown}</span>
        )
      }
    </FieldRow>
  );
}
