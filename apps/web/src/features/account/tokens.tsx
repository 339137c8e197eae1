import { Button } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { call } from '../../lib/api';
import { relativeText } from '../../lib/dates';
import { useT } from '../../lib/i18n';
import { AskButton } from '../../ui/ask-button';
import { Panel } from '../../ui/panel';
import { Row, Rows } from '../../ui/rows';
import { SecretOnce } from '../../ui/secret-once';
import { ErrorState, Waiting } from '../../ui/states';
import styles from './account.module.css';
import { CreateToken } from './create-token';

export function Tokens() {
  const t = useT('account');
  const roles = useT('roles');
  const queries = useQueryClient();
  const [creating, setCreating] = useState(false);
  const [secret, setSecret] = useState<string | null>(null);
  const { data, error, refetch } = useQuery({
    queryKey: ['tokens'],
    queryFn: ({ signal }) => call('me.tokens', undefined, { signal }),
  });
  const reload = () => queries.invalidateQueries({ queryKey: ['tokens'] });
  const revoke = async (id: string): Promise<void> => {
    await call('me.tokens.revoke', { params: { id } });
    await reload();
  };
  const expiry = (at: number): string =>
    at < Date.now() ? t('tokens.expired') : t('tokens.expires', { when: relativeText(at) });
  const used = (at: number | null): string =>
    at === null ? t('tokens.never') : t('tokens.used', { when: relativeText(at) });
  return (
    <Panel
      id="tokens"
      title={t('tokens.title')}
      text={
        <>
          {t('tokens.text')}{' '}
          <a href="/docs" target="_blank">
            {t('tokens.docs')}
          </a>
        </>
      }
      action={
        <Button variant="default" onClick={() => setCreating(true)}>
          {t('tokens.create')}
        </Button>
      }
    >
      {secret !== null && <SecretOnce label={t('tokens.made')} text={t('tokens.madeText')} value={secret} />}
      {data === undefined &&
        (error === null ? <Waiting rows={2} /> : <ErrorState error={error} onRetry={() => void refetch()} />)}
      {data?.tokens.length === 0 && <p className={styles.text}>{t('tokens.empty')}</p>}
      {data !== undefined && data.tokens.length > 0 && (
        <Rows label={t('tokens.title')}>
          {data.tokens.map(({ id, name, scope, lastUsedAt, expiresAt }) => (
            <Row
              key={id}
              title={name}
              text={[roles(`scope.${scope}`), expiry(expiresAt), used(lastUsedAt)].join(' · ')}
            >
              <AskButton
                label={t('tokens.revokeOf', { name })}
                title={t('tokens.revokeTitle', { name })}
                text={t('tokens.revokeText')}
                onConfirm={() => revoke(id)}
              >
                {t('tokens.revoke')}
              </AskButton>
            </Row>
          ))}
        </Rows>
      )}
      {creating && (
        <CreateToken
          onClose={() => setCreating(false)}
          onMade={(made) => {
            setSecret(made);
            setCreating(false);
            void reload();
          }}
        />
      )}
    </Panel>
  );
}
