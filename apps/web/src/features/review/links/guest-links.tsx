import { Button, TextInput } from '@mantine/core';
import type { Sprint } from '@rondo/domain';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { call } from '../../../lib/api';
import { relativeText } from '../../../lib/dates';
import { useT } from '../../../lib/i18n';
import { AskButton } from '../../../ui/ask-button';
import { useForm } from '../../../ui/form';
import { FormError } from '../../../ui/form-parts';
import { Modal } from '../../../ui/modal';
import { Row, Rows } from '../../../ui/rows';
import { SecretOnce } from '../../../ui/secret-once';
import { ErrorState, Waiting } from '../../../ui/states';
import styles from './guest-links.module.css';

interface Props {
  readonly sprint: Sprint;
  readonly onClose: () => void;
}

/** Lets guests into the review by link, and out again. */
export function GuestLinks({ sprint, onClose }: Props) {
  const t = useT('review');
  return (
    <Modal size="lg" onClose={onClose} title={t('guests.title')}>
      <div className={styles.dialog}>
        <p className={styles.text}>{t('guests.text')}</p>
        <Links sprint={sprint} />
      </div>
    </Modal>
  );
}

function Links({ sprint }: { readonly sprint: Sprint }) {
  const t = useT('review');
  const place = useParams({ from: '/inside/$workspace/$key' });
  const params = { ...place, sprintId: sprint.id };
  const queries = useQueryClient();
  const queryKey = ['guests', place.workspace, place.key, sprint.id];
  const [link, setLink] = useState<string | null>(null);
  const [round, setRound] = useState(0);
  const { data, error, refetch } = useQuery({
    queryKey,
    queryFn: ({ signal }) => call('guest.list', { params }, { signal }),
  });
  const form = useForm({ name: 'required' }, async (body) => {
    const { secret } = await call('guest.create', { params, body });
    setLink(secret === null ? null : `${location.origin}/review#${secret}`);
    setRound(round + 1);
    await queries.invalidateQueries({ queryKey });
  });
  const close = async (id: string): Promise<void> => {
    await call('guest.revoke', { params: { ...params, id } });
    setLink(null);
    await queries.invalidateQueries({ queryKey });
  };
  if (data === undefined)
    return error === null ? <Waiting rows={3} /> : <ErrorState error={error} onRetry={() => void refetch()} />;
  return (
    <>
      <form key={round} className={styles.form} onSubmit={form.onSubmit} noValidate>
        <TextInput
          name="name"
          label={t('guests.name')}
          placeholder={t('guests.placeholder')}
          maxLength={60}
          autoComplete="off"
          data-autofocus
          error={form.errorAt('name')}
        />
        <Button type="submit" size="sm" loading={form.busy}>
          {t('guests.create')}
        </Button>
      </form>
      <FormError>{form.error}</FormError>
      {link !== null && <SecretOnce label={t('guests.made')} text={t('guests.madeText')} value={link} />}
      {data.guests.length === 0 ? (
        <p className={styles.text}>{t('guests.empty')}</p>
      ) : (
        <Rows label={t('guests.list')}>
          {data.guests.map(({ id, name, createdAt }) => (
            <Row key={id} title={name} text={t('guests.used', { when: relativeText(createdAt) })}>
              <AskButton
                label={t('guests.closeOf', { name })}
                title={t('guests.closeTitle', { name })}
                text={t('guests.closeText')}
                onConfirm={() => close(id)}
              >
                {t('guests.close')}
              </AskButton>
            </Row>
          ))}
        </Rows>
      )}
    </>
  );
}
