import { useQuery, useQueryClient } from '@tanstack/react-query';
import { call } from '../../lib/api';
import { dayText, relativeText } from '../../lib/dates';
import { useT } from '../../lib/i18n';
import { AskButton } from '../../ui/ask-button';
import { Panel } from '../../ui/panel';
import { Row, Rows } from '../../ui/rows';
import { ErrorState, Waiting } from '../../ui/states';
import styles from './account.module.css';

export function Sessions() {
  const t = useT('account');
  const queries = useQueryClient();
  const { data, error, refetch } = useQuery({
    queryKey: ['sessions'],
    queryFn: ({ signal }) => call('me.sessions', undefined, { signal }),
  });
  const end = async (id: string): Promise<void> => {
    await call('me.sessions.revoke', { params: { id } });
    await queries.invalidateQueries({ queryKey: ['sessions'] });
  };
  return (
    <Panel id="sessions" title={t('sessions.title')} text={t('sessions.text')}>
      {data === undefined &&
        (error === null ? <Waiting rows={2} /> : <ErrorState error={error} onRetry={() => void refetch()} />)}
      {data !== undefined && (
        <Rows label={t('sessions.title')}>
          {data.sessions.map(({ id, name, current, createdAt, lastUsedAt }) => (
            <Row
              key={id}
              title={name}
              text={[
                t('sessions.since', { date: dayText(createdAt) }),
                lastUsedAt === null ? t('sessions.never') : t('sessions.used', { when: relativeText(lastUsedAt) }),
              ].join(' · ')}
            >
              {current ? (
                <span className={styles.current}>{t('sessions.current')}</span>
              ) : (
                <AskButton
                  label={t('sessions.endOf', { name })}
                  title={t('sessions.endTitle', { name })}
                  text={t('sessions.endText')}
                  onConfirm={() => end(id)}
                >
                  {t('sessions.end')}
                </AskButton>
              )}
            </Row>
          ))}
        </Rows>
      )}
    </Panel>
  );
}
