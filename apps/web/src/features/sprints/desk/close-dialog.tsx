import { Button, NativeSelect, TextInput } from '@mantine/core';
import { countWhole, type ProjectIntentBody, type Sprint, type SprintId, type SprintScopeStory } from '@rondo/domain';
import { useId, useState } from 'react';
import { useT } from '../../../lib/i18n';
import { Points } from '../../../live/marks/points';
import { PartOf, StoryKey, useProjectKey } from '../../../live/marks/story-key';
import { TypeMark } from '../../../live/marks/type-mark';
import { useSprintName, useSprints, useSprintScope } from '../../../live/sprints';
import { Figure } from '../parts/figure';
import { Modal } from '../../../ui/modal';
import { Overtaken } from './overtaken';
import styles from './desk.module.css';

interface Props {
  readonly sprint: Sprint;
  readonly onCloseSprint: (body: ProjectIntentBody<'sprint.close'>) => void;
  readonly onClose: () => void;
}

interface Own {
  readonly to?: string;
  readonly reason?: string;
}
const idOf = (value: string): SprintId | null => (value === '' ? null : (value as SprintId));

/** One step: what is unfinished goes on, all at once or one by one. */
export function CloseDialog({ sprint, onCloseSprint, onClose }: Props) {
  const t = useT('sprints');
  const ui = useT('ui');
  const nameOf = useSprintName();
  const { planned } = useSprints();
  const { open, done, stories } = useSprintScope(sprint);
  const [to, setTo] = useState<string>(planned[0]?.id ?? '');
  const [own, setOwn] = useState<Readonly<Record<string, Own>>>({});
  const labelId = useId();
  const targets = [
    ...planned.map((other) => ({ value: other.id, label: nameOf(other) })),
    { value: '', label: t('closeDialog.backlog') },
  ];
  const set = (id: string, part: Own): void => setOwn((now) => ({ ...now, [id]: { ...now[id], ...part } }));
  /** A part goes with its story, unless it is sent elsewhere itself. */
  const targetOf = ({ id, partOf }: SprintScopeStory): string => own[id]?.to ?? own[partOf?.id ?? '']?.to ?? to;
  const submit = (): void => {
    const special = open.flatMap((story) => {
      const target = targetOf(story);
      const said = own[story.id]?.reason?.trim() ?? '';
      if (target === to && said === '') return [];
      return [{ storyId: story.id, to: idOf(target), ...(said === '' ? {} : { reason: said }) }];
    });
    onCloseSprint({ id: sprint.id, to: idOf(to), ...(special.length === 0 ? {} : { stories: special }) });
  };
  if (sprint.closedAt !== null) {
    const typed = Object.values(own).some(({ reason = '' }) => reason.trim() !== '');
    return <Overtaken sprint={sprint} act="close" typed={typed} onClose={onClose} />;
  }
  return (
    <Modal onClose={onClose} size="lg" title={t('closeNamed', { sprint: nameOf(sprint) })}>
      <div className={styles.dialog}>
        {stories.length === 0 ? (
          <p className={styles.text}>{t('closeDialog.empty')}</p>
        ) : (
          <div className={styles.commitment}>
            <Figure label={t('closeDialog.stays', { sprint: nameOf(sprint) })} stories={done} />
            <span className={styles.text}>
              {done.length === 0 ? t('closeDialog.staysNone') : t('closeDialog.staysText', { count: countWhole(done) })}
            </span>
          </div>
        )}
        {stories.length > 0 && open.length === 0 && <p>{t('closeDialog.allDone')}</p>}
        {open.length > 0 && (
          <section className={styles.part}>
            <div className={styles.goes}>
              <h3 id={labelId}>{t('closeDialog.goes', { count: countWhole(open) })}</h3>
              <NativeSelect
                size="xs"
                aria-labelledby={labelId}
                value={to}
                data={targets}
                onChange={(event) => {
                  setTo(event.currentTarget.value);
                  setOwn((now) =>
                    Object.fromEntries(Object.entries(now).map(([id, { to: _to, ...rest }]) => [id, rest])),
                  );
                }}
              />
            </div>
            <ul className={styles.carried}>
              {open.map((story) => (
                <Carried
                  key={story.id}
                  story={story}
                  targets={targets}
                  to={targetOf(story)}
                  reason={own[story.id]?.reason ?? ''}
                  onSet={(part) => set(story.id, part)}
                />
              ))}
            </ul>
          </section>
        )}
        <p className={styles.text}>{t('closeDialog.frozen')}</p>
        <div className={styles.buttons}>
          <Button variant="default" onClick={onClose}>
            {ui('cancel')}
          </Button>
          <Button data-autofocus onClick={submit}>
            {t('closeNamed', { sprint: nameOf(sprint) })}
          </Button>
        </div>
      </div>
    </Modal>
  );
}

interface CarriedProps {
  readonly story: SprintScopeStory;
  readonly targets: readonly { readonly value: string; readonly label: string }[];
  readonly to: string;
  readonly reason: string;
  readonly onSet: (part: Own) => void;
}

function Carried({ story, targets, to, reason, onSet }: CarriedProps) {
  const t = useT('sprints');
  const key = `${useProjectKey()}-${story.number}`;
  return (
    <li className={styles.row}>
      <span className={styles.story}>
        <TypeMark type={story.type} />
        <StoryKey number={story.number} />
        <span className={styles.title}>{story.title}</span>
        <PartOf story={story.partOf} />
        {story.points !== null && <Points points={story.points} />}
      </span>
      <TextInput
        className={styles.reason ?? ''}
        size="xs"
        maxLength={300}
        aria-label={t('closeDialog.reason', { story: key })}
        placeholder={t('closeDialog.reasonPlaceholder')}
        value={reason}
        onChange={(event) => onSet({ reason: event.currentTarget.value })}
      />
      <NativeSelect
        size="xs"
        aria-label={t('closeDialog.to', { story: key })}
        value={to}
        data={[...targets]}
        onChange={(event) => onSet({ to: event.currentTarget.value })}
      />
    </li>
  );
}
