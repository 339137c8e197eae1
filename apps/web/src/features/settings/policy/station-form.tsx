import { Button, NativeSelect, Switch } from '@mantine/core';
import type { Station, WipMode } from '@rondo/domain';
import { useT } from '../../../lib/i18n';
import { useAll, useEntity, useMay } from '../../../live/hooks';
import { CommitInput } from '../../../ui/commit-input';
import { useWrite } from '../../../live/use-write';
import { EntryChecklist } from './entry-checklist';
import styles from './policy.module.css';
import type { StagePart } from './stage-part';

/** LIMIT: as the contract has it. */
const mostAtOnce = 999;
const isLimit = (text: string): boolean =>
  text === '' || (/^\d+$/.test(text) && Number(text) >= 1 && Number(text) <= mostAtOnce);

/** The policy of one station; every field saves itself and can be undone. */
export function StationForm({ station }: { readonly station: Station }) {
  const t = useT('settings');
  const write = useWrite();
  const policy = useEntity('stage', station);
  const [project] = useAll('project');
  const mayEdit = useMay('stage.configure');
  if (policy === undefined || project === undefined) return null;
  const set = (part: StagePart): boolean => write({ name: 'stage.configure', body: { stage: station, ...part } });
  const isDone = project.doneStage === station;
  const stays = station === 'PLAN' || isDone;
  return (
    <section className={styles.form} aria-label={station}>
      <h2 className={styles.title} data-station={station}>
        {station}
      </h2>
      <CommitInput
        label={t('policy.label')}
        description={t('policy.labelHint', { stage: station })}
        placeholder={station}
        maxLength={24}
        readOnly={!mayEdit}
        value={policy.label ?? ''}
        onCommit={(label, replaced) => set({ label: label || null, replaced: { label: replaced } })}
      />
      <div className={styles.pair}>
        <CommitInput
          label={t('policy.wip')}
          description={t('policy.wipHint')}
          inputMode="numeric"
          readOnly={!mayEdit}
          value={policy.wipLimit === null ? '' : String(policy.wipLimit)}
          refuse={(text) => (isLimit(text) ? null : t('policy.wipWrong', { most: mostAtOnce }))}
          onCommit={(text) => set({ wipLimit: text === '' ? null : Number(text) })}
        />
        <NativeSelect
          label={t('policy.wipMode')}
          value={policy.wipMode}
          disabled={!mayEdit || policy.wipLimit === null}
          data={[
            { value: 'warn', label: t('policy.warn') },
            { value: 'refuse', label: t('policy.refuse') },
          ]}
          onChange={(event) => set({ wipMode: event.currentTarget.value as WipMode })}
        />
      </div>
      <EntryChecklist policy={policy} mayEdit={mayEdit} onSet={set} />
      <Switch
        label={t('policy.fold')}
        description={t(stays ? 'policy.foldNever' : 'policy.foldHint')}
        checked={policy.folded}
        disabled={!mayEdit || (stays && !policy.folded)}
        onChange={(event) => set({ folded: event.currentTarget.checked })}
      />
      {mayEdit && !isDone && !policy.folded && isOnPath(station) && (
        <div>
          <Button variant="default" onClick={() => write({ name: 'project.edit', body: { doneStage: station } })}>
            {t('policy.setDone')}
          </Button>
        </div>
      )}
    </section>
  );
}

/** Watches run beside the path: nothing is done by entering one. */
const isOnPath = (station: Station): boolean => !['PLAN', 'MONITOR', 'SECURE', 'DEFEND'].includes(station);
