import { countStories, type PlanWarning } from '@rondo/domain';
import { useState } from 'react';
import { useT } from '../../../lib/i18n';
import { useLive } from '../../../live/hooks';
import { usePeople } from '../../../live/people';
import { Icon } from '../../../ui/icons';
import styles from './parts.module.css';
import { StoriesDialog } from './stories-dialog';
import { useAmount } from '../../../live/marks/amount';
import { useOfCapacity } from './use-of-capacity';

interface Props {
  readonly warnings: readonly PlanWarning[];
  readonly onOpen?: ((number: number) => void) | undefined;
}

const grave = new Set(['team', 'person', 'discipline', 'velocity']);

/** What to look at in a plan; each opens to its stories and to the rule behind it. */
export function WarningList({ warnings, onOpen }: Props) {
  const t = useT('sprints');
  const say = useWarningText();
  const [open, setOpen] = useState<PlanWarning | null>(null);
  return (
    <>
      <ul className={styles.warnings}>
        {warnings.map((warning) => {
          const text = say(warning);
          return (
            <li key={text}>
              <button
                type="button"
                className={styles.warning}
                data-grave={grave.has(warning.kind) || undefined}
                onClick={() => setOpen(warning)}
              >
                <i aria-hidden />
                <span>{text}</span>
                <Icon name="right" size={12} />
              </button>
            </li>
          );
        })}
      </ul>
      {open !== null && (
        <StoriesDialog
          title={say(open)}
          text={t(`why.${open.kind}`)}
          storyIds={open.storyIds}
          onOpen={onOpen}
          onClose={() => setOpen(null)}
        />
      )}
    </>
  );
}

export function useWarningText(): (warning: PlanWarning) => string {
  const t = useT('sprints');
  const roles = useT('roles');
  const marks = useT('marks');
  const people = usePeople();
  const amount = useAmount();
  const ofCapacity = useOfCapacity();
  const { story } = useLive().visible.of;
  return (warning) => {
    if (!('load' in warning))
      return t(`warn.${warning.kind}`, { count: countStories(warning.storyIds.flatMap((id) => story.get(id) ?? [])) });
    if (warning.kind === 'velocity')
      return t('warn.velocity', { load: amount(warning.load), capacity: amount(warning.capacity) });
    const amounts = ofCapacity(warning.load, warning.capacity);
    if (warning.kind === 'person')
      return t('warn.person', { amounts, name: people.get(warning.userId)?.name ?? marks('somebody') });
    if (warning.kind === 'discipline')
      return t('warn.discipline', { amounts, name: roles(`discipline.${warning.discipline}`) });
    return t('warn.team', { amounts });
  };
}
