import type { Round } from '@rondo/domain';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { call } from '../../../lib/api';
import { useT } from '../../../lib/i18n';
import { PlayedRound } from './played-round';
import styles from './result.module.css';

/** What was voted before at this table, for whoever comes late too. */
export function EarlierRounds({ round, deck }: { readonly round: Round; readonly deck: readonly string[] }) {
  const t = useT('poker');
  const { workspace, key } = useParams({ from: '/inside/$workspace/$key' });
  const { storyId, id, pokerId } = round;
  const { data } = useQuery({
    queryKey: ['round.list', workspace, key, storyId, id],
    queryFn: ({ signal }) => call('round.list', { params: { workspace, key, storyId } }, { signal }),
  });
  const earlier = data?.rounds.filter((other) => other.pokerId === pokerId && other.id !== id) ?? [];
  if (earlier.length === 0) return null;
  return (
    <section className={styles.part} aria-label={t('result.earlier')}>
      <h3>{t('result.earlier')}</h3>
      {earlier.map((played) => (
        <PlayedRound key={played.id} round={played} deck={deck} />
      ))}
    </section>
  );
}
