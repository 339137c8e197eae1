import { Button } from '@mantine/core';
import type { CheckId, Station, StoryId } from '@rondo/domain';
import { useState, type KeyboardEvent } from 'react';
import { problemText } from '../../lib/api';
import { newId } from '../../lib/ids';
import { useT } from '../../lib/i18n';
import { tellLeftOut } from '../../live/adding/left-out';
import { useEntity, useLive } from '../../live/hooks';
import { useStoryView } from '../../live/view';
import { showToast } from '../../ui/toast-store';
import { creation, emptyDraft, isWorthKeeping, lines, nextDraft, pointsOf, type NewDraft } from './creating/draft';
import { MainPickers } from './creating/draft-pickers';
import { MoreFields } from './creating/more-fields';
import styles from './creating/new-story.module.css';
import { FieldError } from './fields/field-row';
import { useAct } from './open/use-act';
import { Modal } from '../../ui/modal';
import { useStationNames } from './open/use-station-names';

export interface NewStoryProps {
  /** Where it is to be born; PLAN when absent. */
  readonly stage?: Station;
  readonly onClose: () => void;
}

/** What was typed and not created: it is there again when the dialog opens again. */
let kept: NewDraft | null = null;

/** A title and Enter make a story; everything else is there for whoever wants it. */
export default function NewStoryDialog({ stage = 'PLAN', onClose }: NewStoryProps) {
  const t = useT('story');
  const live = useLive();
  const view = useStoryView();
  const stationName = useStationNames();
  const [draft, setDraft] = useState<NewDraft>(() => (kept === null ? emptyDraft(stage) : { ...kept, stage }));
  const [more, setMore] = useState(false);
  const [another, setAnother] = useState(false);
  const [error, setError] = useState<string | null>(null);
  const { act, error: refused } = useAct();
  const set = (part: Partial<NewDraft>): void => {
    setDraft((now) => ({ ...now, ...part }));
    setError(null);
  };
  const close = (): void => {
    kept = isWorthKeeping(draft) ? draft : null;
    onClose();
  };
  const create = (): void => {
    if (draft.title.trim() === '') return setError(t('titleNeeded'));
    if (pointsOf(draft.points) === null) return setError(t('pointsNeeded'));
    const id = newId<StoryId>();
    const answer = live.do(creation(draft, id));
    if (!answer.ok) return setError(problemText(answer));
    for (const intent of lines(draft, id, () => newId<CheckId>())) live.do(intent);
    kept = null;
    const title = t('createdToast', { title: draft.title.trim() });
    if (!tellLeftOut(live, view.lists, [id], title)) {
      view.reveal(id);
      showToast({ title });
    }
    if (another) setDraft(nextDraft(draft));
    else onClose();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    create();
  };
  return (
    <Modal tall onClose={close} title={t('newIn', { station: stationName(draft.stage) })} size={600}>
      <form
        noValidate
        className={styles['form']}
        onKeyDown={onKeyDown}
        onSubmit={(event) => {
          event.preventDefault();
          create();
        }}
      >
        <textarea
          className={styles['title']}
          aria-label={t('title')}
          aria-invalid={error !== null}
          placeholder={t('whatTitle')}
          value={draft.title}
          rows={1}
          maxLength={200}
          data-autofocus
          onChange={(event) => set({ title: event.currentTarget.value.replace(/\n/g, ' ') })}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
            event.preventDefault();
            if (!event.ctrlKey && !event.metaKey) create();
          }}
        />
        <div className={styles['pills']}>
          <MainPickers draft={draft} set={set} />
        </div>
        {more && <MoreFields draft={draft} set={set} act={act} />}
        <Confirmations draft={draft} set={set} />
        <FieldError>{error ?? refused}</FieldError>
        <div className={styles['foot']}>
          <Button variant="subtle" color="gray" aria-expanded={more} onClick={() => setMore(!more)}>
            {t(more ? 'lessFields' : 'moreFields')}
          </Button>
          <span className={styles['space']} />
          <label className={styles['check']}>
            <input type="checkbox" checked={another} onChange={() => setAnother(!another)} />
            {t('createAnother')}
          </label>
          <Button type="submit">{t('create')}</Button>
        </div>
      </form>
    </Modal>
  );
}

interface ConfirmationsProps {
  readonly draft: NewDraft;
  readonly set: (part: Partial<NewDraft>) => void;
}

/** A story born in a guarded stage has to pass its entry checklist too. */
function Confirmations({ draft: { stage, confirmed }, set }: ConfirmationsProps) {
  const t = useT('story');
  const policy = useEntity('stage', stage);
  const stationName = useStationNames();
  if (policy?.entryRequired !== true || policy.entryChecklist.length === 0) return null;
  return (
    <fieldset className={styles['entry']}>
      <legend>{t('confirmEntry', { station: stationName(stage) })}</legend>
      {policy.entryChecklist.map((item) => (
        <label key={item} className={styles['check']}>
          <input
            type="checkbox"
            checked={confirmed.includes(item)}
            onChange={({ currentTarget: { checked } }) =>
              set({ confirmed: checked ? [...confirmed, item] : confirmed.filter((other) => other !== item) })
            }
          />
          {item}
        </label>
      ))}
    </fieldset>
  );
}
