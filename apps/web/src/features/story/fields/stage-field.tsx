import { stations, type Station } from '@rondo/domain';
import { useT } from '../../../lib/i18n';
import { useAll, useLive } from '../../../live/hooks';
import { StageDot, StationName } from '../../../live/marks/station';
import { useBoardView } from '../../../live/view';
import { useOpened } from '../open/opened';
import { FieldRow } from './field-row';
import styles from './fields.module.css';
import { Picker } from './picker';

/** "Move to…": the same question as everywhere else, so that the entry checklist is asked here too. */
export function StageField() {
  const { story, mayEdit, openField, setOpenField } = useOpened();
  const t = useT('story');
  const { visible } = useLive();
  const { desk } = useBoardView();
  const policies = useAll('stage');
  const choices = stations.flatMap((id) => {
    const policy = policies.find((stage) => stage.id === id);
    const count = visible.at(id).length;
    const full = policy?.wipLimit != null && count >= policy.wipLimit && id !== story.stage;
    if (policy?.folded === true && id !== story.stage) return [];
    const note = full ? t('full', { count, limit: policy.wipLimit ?? 0 }) : undefined;
    const mark = <StageDot station={id} />;
    return [{ id, name: policy?.label ?? id, mark, ...(note === undefined ? {} : { note }) }];
  });
  const shown = (
    <span className={styles['chip']} data-station={story.stage}>
      <StationName station={story.stage} />
    </span>
  );
  return (
    <FieldRow name="stage">
      {(labelId) =>
        mayEdit ? (
          <Picker
            field="stage"
            labelledBy={labelId}
            choices={choices}
            chosen={[story.stage]}
            searchable
            placeholder={t('moveTo')}
            onPick={(stage) => {
              if (stage !== story.stage) desk.ask({ kind: 'move', storyIds: [story.id], stage: stage as Station });
            }}
            opened={openField === 'stage'}
            onOpened={(opened) => {
              setOpenField(opened ? 'stage' : null);
            }}
          >
            {shown}
          </Picker>
        ) : (
          <span className={styles['text']}>{shown}</span>
        )
      }
    </FieldRow>
  );
}
