import { disciplines, isOver, type Share, type SprintLoad } from '@rondo/domain';
import { Link, useParams } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { useT } from '../../../lib/i18n';
import { PersonAvatar } from '../../../live/marks/person-avatar';
import { usePeople } from '../../../live/people';
import { Gauge } from '../parts/gauge';
import { StoriesDialog } from '../parts/stories-dialog';
import styles from './side.module.css';

interface Props {
  readonly load: SprintLoad;
  readonly onOpen: (number: number) => void;
}

interface Opened {
  readonly title: string;
  readonly share: Share;
}

/** How full the team, each person and each discipline are; every bar opens to its stories. */
export function CapacityPanel({ load: { team, people, disciplines: shares }, onOpen }: Props) {
  const t = useT('sprints');
  const roles = useT('roles');
  const marks = useT('marks');
  const params = useParams({ from: '/inside/$workspace/$key' });
  const known = usePeople();
  const [opened, setOpened] = useState<Opened | null>(null);
  const row = (key: string, name: string, share: Share, mark?: ReactNode) => (
    <li key={key}>
      <button
        type="button"
        className={styles.bar}
        data-over={isOver(share) || undefined}
        onClick={() => setOpened({ title: name, share })}
      >
        <Gauge
          label={name}
          share={share}
          title={
            <>
              {mark}
              {name}
            </>
          }
        />
      </button>
    </li>
  );
  const persons = [...people]
    .map(([id, share]) => ({ id, share, name: known.get(id)?.name ?? marks('somebody') }))
    .sort((a, b) => a.name.localeCompare(b.name));
  const used = disciplines.flatMap((discipline) => {
    const share = shares.get(discipline);
    return share === undefined ? [] : [{ discipline, share }];
  });
  return (
    <>
      <ul className={styles.bars}>{row('team', t('planning.team'), team)}</ul>
      {team.capacity === null ? (
        <p className={styles.hint}>
          {t('planning.noCapacity')}{' '}
          <Link to="/$workspace/$key/settings/planning" params={params}>
            {t('planning.setCapacity')}
          </Link>
        </p>
      ) : (
        <>
          <ul className={styles.bars} aria-label={t('planning.people')}>
            {persons.map(({ id, name, share }) => row(id, name, share, <PersonAvatar id={id} size={16} decorative />))}
          </ul>
          <ul className={styles.bars} aria-label={t('planning.disciplines')}>
            {used.map(({ discipline, share }) => row(discipline, roles(`discipline.${discipline}`), share))}
          </ul>
        </>
      )}
      {opened !== null && (
        <StoriesDialog
          title={opened.title}
          storyIds={[...opened.share.storyIds]}
          onOpen={onOpen}
          onClose={() => setOpened(null)}
        />
      )}
    </>
  );
}
