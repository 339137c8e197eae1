import type { SprintId } from '@rondo/domain';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { call } from '../../../lib/api';
import { rangeText } from '../../../lib/dates';
import { useT } from '../../../lib/i18n';
import { useEntity } from '../../../live/hooks';
import { useSprintName, useSprints } from '../../../live/sprints';
import { useAct } from '../open/use-act';
import { useOpened } from '../open/opened';
import { FieldRow, Nothing } from './field-row';
import styles from './fields.module.css';
import { Picker } from './picker';

/** The sprint of a story, and those that it has come through. */
export function SprintField() {
  const { story, mayEdit, openField, setOpenField, fate } = useOpened();
  const t = useT('story');
  const nameOf = useSprintName();
  const { running, planned } = useSprints();
  const sprint = useEntity('sprint', story.sprintId);
  const { act, error } = useAct();
  const open = running === undefined ? planned : [running, ...planned];
  if (open.length === 0 && sprint === undefined) return null;
  const choices = [
    { id: '', name: t('none.sprint') },
    ...open.map((other) => ({
      id: other.id,
      name: nameOf(other),
      note: rangeText(other.startsOn, other.endsOn),
    })),
  ];
  const shown = sprint === undefined ? <Nothing>{t('none.sprint')}</Nothing> : nameOf(sprint);
  const pick = (id: string): void => {
    act({ name: 'story.plan', body: { storyIds: [story.id], sprintId: id === '' ? null : (id as SprintId) } });
  };
  return (
    <FieldRow name="sprint" error={error}>
      {(labelId) => (
        <>
          {mayEdit && fate === 'open' ? (
            <Picker
              field="sprint"
              labelledBy={labelId}
              choices={choices}
              chosen={[story.sprintId ?? '']}
              onPick={pick}
              opened={openField === 'sprint'}
              onOpened={(opened) => setOpenField(opened ? 'sprint' : null)}
            >
              {shown}
            </Picker>
          ) : (
            <span className={styles['text']}>{shown}</span>
          )}
          <Crossed />
        </>
      )}
    </FieldRow>
  );
}

/** The sprints behind the story, each with what became of it there. */
function Crossed() {
  const { story, place } = useOpened();
  const t = useT('story');
  const nameOf = useSprintName();
  const params = { ...place, storyId: story.id };
  const { data } = useQuery({
    queryKey: ['story.sprints', story.id, story.sprintId],
    enabled: story.number > 0,
    queryFn: ({ signal }) => call('story.sprints', { params }, { signal }),
  });
  const past = data?.sprints.filter(({ sprintId }) => sprintId !== story.sprintId) ?? [];
  if (past.length === 0) return null;
  return (
    <ul className={styles['crossed']} aria-label={t('crossed')}>
      {past.map((stay) => (
        <li key={stay.sprintId}>
          <Link to="/$workspace/$key/sprints" params={place}>
            {nameOf(stay)}
          </Link>
          {stay.outcome !== null && (
            <span>
              {stay.outcome.done
                ? t('crossedDone')
                : stay.outcome.reason === ''
                  ? t('carriedOver')
                  : stay.outcome.reason}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
