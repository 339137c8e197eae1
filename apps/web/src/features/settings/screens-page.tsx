import { Button, TextInput } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { call } from '../../lib/api';
import { relativeText } from '../../lib/dates';
import { useT } from '../../lib/i18n';
import { useRole } from '../../live/hooks';
import { useForm } from '../../ui/form';
import { AskButton } from '../../ui/ask-button';
import { FormError } from '../../ui/form-parts';
import { Row, Rows } from '../../ui/rows';
import { SecretOnce } from '../../ui/secret-once';
import { ErrorState, Waiting } from '../../ui/states';
import styles from './settings.module.css';

/** Read-only links for screens on the wall. */
export default function ScreensPage() {
  const t = useT('settings');
  const isLead = useRole() === 'lead';
  return (
    <div className={styles.part}>
      <p className={styles.intro}>{t('screens.text')}</p>
      {isLead && <Screens />}
    </div>
  );
}

function Screens() {
  const t = useT('settings');
  const params = useParams({ from: '/inside/$workspace/$key' });
  const queries = useQueryClient();
  const queryKey = ['screens', params.workspace, params.key];
  const [link, setLink] = useState<string | null>(null);
  const [round, setRound] = useState(0);
  const { data, error, refetch } = useQuery({
    queryKey,
    queryFn: ({ signal }) => call('kiosk.list', { params }, { signal }),
  });
  const form = useForm({ name: 'required' }, async (body) => {
    const { secret } = await call('kiosk.create', { params, body });
    setLink(secret === null ? null : `${location.origin}/kiosk#${secret}`);
    setRound(round + 1);
    await queries.invalidateQueries({ queryKey });
  });
  const close = async (id: string): Promise<void> => {
    await call('kiosk.revoke', { params: { ...params, id } });
    await queries.invalidateQueries({ queryKey });
  };
  if (data === undefined)
    return error === null ? <Waiting rows={3} /> : <ErrorState error={error} onRetry={() => void refetch()} />;
  return (
    <>
      <form key={round} className={styles.inline} onSubmit={form.onSubmit} noValidate>
        <TextInput
          id="new-screen"
          name="name"
          label={t('screens.name')}
          placeholder={t('screens.placeholder')}
          maxLength={60}
          autoComplete="off"
          error={form.errorAt('name')}
        />
        <Button type="submit" size="sm" loading={form.busy}>
          {t('screens.create')}
        </Button>
      </form>
      <FormError>{form.error}</FormError>
      {link !== null && <SecretOnce label={t('screens.made')} text={t('screens.madeText')} value={link} />}
      {data.kiosks.length === 0 ? (
        <p className={styles.intro}>{t('screens.empty')}</p>
      ) : (
        <Rows label={t('screens.list')}>
          {data.kiosks.map(({ id, name, lastUsedAt }) => (
            <Row
              key={id}
              title={name}
              text={lastUsedAt === null ? t('screens.never') : t('screens.used', { when: relativeText(lastUsedAt) })}
            >
              <AskButton
                label={t('screens.closeOf', { name })}
                title={t('screens.closeTitle', { name })}
                text={t('screens.closeText')}
                onConfirm={() => close(id)}
              >
                {t('screens.close')}
              </AskButton>
            </Row>
          ))}
        </Rows>
      )}
    </>
  );
}
