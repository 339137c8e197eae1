import type { Me } from '@rondo/contracts';
import { Button, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { call } from '../../lib/api';
import { useT } from '../../lib/i18n';
import { meQuery, setMe } from '../../lib/me';
import { useForm } from '../../ui/form';
import { FormError, Password } from '../../ui/form-parts';
import { ClosedDoor } from './closed-door';
import { Door } from './door';
import { useTicket } from './use-ticket';

/** An invitation: with a new account, or with one's own. */
export default function JoinPage() {
  const t = useT('session');
  const { secret, data: ticket, reason } = useTicket();
  const { data: me } = useQuery(meQuery);
  const [another, setAnother] = useState(false);
  if (secret === null) return <ClosedDoor>{t('noSecret')}</ClosedDoor>;
  if (reason !== null) return <ClosedDoor>{reason}</ClosedDoor>;
  if (ticket === undefined || me === undefined) return <Door title={t('checking')}>{null}</Door>;
  if (ticket.kind !== 'invitation') return <ClosedDoor>{t('wrongLink')}</ClosedDoor>;
  const title = t('join.title', { workspace: ticket.workspaceName ?? 'Rondo' });
  const invited = t('join.role', { role: t(`role.${ticket.role ?? 'member'}`) });
  return (
    <Door title={title} text={invited}>
      {me !== null && !another ? (
        <JoinAs key={secret} me={me} secret={secret} onAnother={() => setAnother(true)} />
      ) : (
        <NewAccount key={secret} secret={secret} email={ticket.email} />
      )}
    </Door>
  );
}

function useEnter() {
  const navigate = useNavigate();
  return async (me: Me): Promise<void> => {
    setMe(me);
    await navigate({ to: '/' });
  };
}

function JoinAs({
  me,
  secret,
  onAnother,
}: {
  readonly me: Me;
  readonly secret: string;
  readonly onAnother: () => void;
}) {
  const t = useT('session');
  const enter = useEnter();
  const form = useForm({}, async () => enter(await call('invitation.accept', { body: { secret } })));
  return (
    <form onSubmit={form.onSubmit} noValidate>
      <p>{t('join.as', { name: me.user.name, email: me.user.email })}</p>
      <FormError>{form.error}</FormError>
      <Button type="submit" size="sm" loading={form.busy}>
        {t('join.submitAs', { name: me.user.name })}
      </Button>
      <Button variant="subtle" onClick={onAnother}>
        {t('join.other')}
      </Button>
    </form>
  );
}

function NewAccount({ secret, email }: { readonly secret: string; readonly email: string | null }) {
  const t = useT('session');
  const enter = useEnter();
  const form = useForm({ name: 'required', email: 'email', password: 'password' }, async (values) =>
    enter(await call('invitation.accept', { body: { secret, ...values } })),
  );
  return (
    <form onSubmit={form.onSubmit} noValidate>
      <TextInput name="name" autoComplete="name" autoFocus label={t('name')} error={form.errorAt('name')} />
      <TextInput
        name="email"
        type="email"
        autoComplete="username"
        defaultValue={email ?? ''}
        readOnly={email !== null}
        label={t('email')}
        error={form.errorAt('email')}
      />
      <Password
        name="password"
        autoComplete="new-password"
        label={t('password')}
        description={form.errorAt('password') === undefined && t('passwordHint')}
        error={form.errorAt('password')}
      />
      <FormError>{form.error}</FormError>
      <Button type="submit" size="sm" loading={form.busy}>
        {t('join.submit')}
      </Button>
      <Link to="/sign-in" search={{ to: `/join${location.hash}` }}>
        {t('join.have')}
      </Link>
    </form>
  );
}
