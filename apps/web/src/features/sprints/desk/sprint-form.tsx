import { Button, Textarea, TextInput } from '@mantine/core';
import {
  addDays,
  datesAfter,
  dayOf,
  isPlannable,
  workingDaysIn,
  type Planning,
  type ProjectIntent,
  type Sprint,
  type SprintId,
} from '@rondo/domain';
import { useState } from 'react';
import { RefusedError } from '../../../lib/api';
import { useT } from '../../../lib/i18n';
import { newId } from '../../../lib/ids';
import { useAll, useLive } from '../../../live/hooks';
import { usePlanning, useSprintName } from '../../../live/sprints';
import { useForm } from '../../../ui/form';
import { FormError } from '../../../ui/form-parts';
import { Modal } from '../../../ui/modal';
import styles from './desk.module.css';
import { SprintDay } from './sprint-day';
import { sprintEdits } from './sprint-edits';

interface Props {
  /** Null: a new one. */
  readonly sprint: Sprint | null;
  readonly onClose: () => void;
}

export function nextDates(sprints: readonly Sprint[], planning: Planning, now: number) {
  const yesterday = addDays(dayOf(now, planning.timeZone), -1);
  const last = sprints.filter(({ closedAt }) => closedAt === null).map(({ endsOn }) => endsOn);
  return datesAfter([yesterday, ...last].sort().at(-1) ?? yesterday, planning);
}

/** Makes a sprint, or changes one; the rules' refusal is said at its field. */
export function SprintForm({ sprint, onClose }: Props) {
  const t = useT('sprints');
  const ui = useT('ui');
  const live = useLive();
  const planning = usePlanning();
  const sprints = useAll('sprint');
  const nameOf = useSprintName();
  /** As it was when the form opened. */
  const [seen] = useState(sprint);
  const [dates, setDates] = useState(() => seen ?? nextDates(sprints, planning, Date.now()));
  // A year that is being typed is no year to count from.
  const days =
    !isPlannable(dates.startsOn) || dates.endsOn > addDays(dates.startsOn, 366)
      ? 0
      : workingDaysIn(dates.startsOn, dates.endsOn, planning).length;
  const [target, setTarget] = useState(seen?.metric?.target ?? '');
  const number = sprint?.number ?? 1 + Math.max(0, ...sprints.map((other) => other.number));
  const rules = {
    name: null,
    goal: null,
    metric: target.trim() === '' ? null : 'required',
    target: null,
    startsOn: 'required',
    endsOn: 'required',
  } as const;
  const form = useForm(rules, ({ name, goal, metric, target, startsOn, endsOn }) => {
    const fields = {
      name: name === '' ? null : name,
      goal,
      metric: metric === '' ? null : { name: metric, target },
      startsOn,
      endsOn,
    };
    const intents: ProjectIntent[] =
      seen === null
        ? [{ name: 'sprint.create', body: { id: newId<SprintId>(), ...fields } }]
        : sprintEdits(seen, fields).map((body) => ({ name: 'sprint.edit', body }));
    const refusal = live.together(() => {
      for (const intent of intents) {
        const answer = live.do(intent);
        // Of a text in conflict `onRefused` tells more, and it holds back none of the others.
        if (!answer.ok && answer.code !== 'changed_meanwhile') return answer;
      }
      return null;
    });
    if (refusal !== null) return Promise.reject(new RefusedError(refusal));
    onClose();
    return Promise.resolve();
  });
  const day = (field: 'startsOn' | 'endsOn') => (
    <SprintDay
      name={field}
      value={dates[field]}
      error={form.errorAt(field)}
      onChange={(value) => setDates((now) => ({ ...now, [field]: value }))}
    />
  );
  return (
    <Modal onClose={onClose} title={sprint === null ? t('form.new') : t('form.edit', { sprint: nameOf(sprint) })}>
      <form className={styles.dialog} onSubmit={form.onSubmit} noValidate>
        <TextInput
          data-autofocus
          name="name"
          label={t('form.name')}
          placeholder={t('form.namePlaceholder', { number })}
          maxLength={60}
          autoComplete="off"
          defaultValue={seen?.name ?? ''}
          error={form.errorAt('name')}
        />
        <Textarea
          name="goal"
          label={t('form.goal')}
          description={t('form.goalHint')}
          maxLength={500}
          rows={2}
          defaultValue={seen?.goal ?? ''}
          error={form.errorAt('goal')}
        />
        <div className={styles.pair} data-wide-first>
          <TextInput
            name="metric"
            label={t('form.metric')}
            placeholder={t('form.metricPlaceholder')}
            maxLength={80}
            autoComplete="off"
            defaultValue={seen?.metric?.name ?? ''}
            error={form.errorAt('metric')}
          />
          <TextInput
            name="target"
            label={t('form.target')}
            placeholder={t('form.targetPlaceholder')}
            maxLength={80}
            autoComplete="off"
            value={target}
            onChange={(event) => setTarget(event.currentTarget.value)}
          />
        </div>
        <div className={styles.pair}>
          {day('startsOn')}
          {day('endsOn')}
        </div>
        <p className={styles.text} aria-live="polite">
          {t('form.days', { count: days })}
        </p>
        <FormError>{form.error}</FormError>
        <div className={styles.buttons}>
          <Button variant="default" onClick={onClose}>
            {ui('cancel')}
          </Button>
          <Button type="submit" loading={form.busy}>
            {sprint === null ? t('form.create') : ui('save')}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
