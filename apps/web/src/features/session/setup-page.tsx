import { Button, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { call } from '../../lib/api';
import { useT } from '../../lib/i18n';
import { setMe } from '../../lib/me';
import { useForm } from '../../ui/form';
import { FormError, Password } from '../../ui/form-parts';
import { ErrorState } from '../../ui/states';
import { ClosedDoor } from './closed-door';
import { Door } from './door';
import { useTicket } from './use-ticket';

/** The first run: the one-time link makes the owner. */
export default function SetupPage() {
  const t = useT('session');
  const { secret, data: ticket, reason } = useTicket();
  const { data, error, refetch } = useQuery({ queryKey: ['setup'], queryFn: () => call('setup.read') });
  if (error !== null) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return null;
  if (!data.needed) return <ClosedDoor title={t('setup.doneTitle')}>{null}</ClosedDoor>;
  if (secret === null)
    return (
      <Door title={t('setup.needLinkTitle')} text={t('setup.needLink')}>
        {null}
      </Door>
    );
  const wrong = reason ?? (ticket === undefined || ticket.kind === 'owner' ? null : t('wrongLink'));
  if (wrong !== null)
    return (
      <Door title={t('ticketTitle')} text={wrong}>
        <p>{t('setup.needLink')}</p>
      </Door>
    );
  if (ticket === undefined) return <Door title={t('checking')}>{null}</Door>;
  return <OwnerForm key={secret} secret={secret} />;
}

function OwnerForm({ secret }: { readonly secret: string }) {
  const t = useT('session');
  const navigate = useNavigate();
  const form = useForm(
    { name: 'required', email: 'email', password: 'password', workspaceName: 'required' },
    async (values) => {
      const me = await call('setup.finish', { body: { secret, ...values } });
      setMe(me);
      const [workspace] = me.workspaces;
      if (workspace !== undefined) await navigate({ to: '/$workspace', params: { workspace: workspace.slug } });
    },
  );
  return (
    <Door title={t('setup.title')} text={t('setup.text')}>
      <form onSubmit={form.onSubmit} noValidate>
        <TextInput name="name" autoComplete="name" autoFocus label={t('name')} error={form.errorAt('name')} />
        <TextInput name="email" type="email" autoComplete="username" label={t('email')} error={form.errorAt('email')} />
        <Password
          name="password"
          autoComplete="new-password"
          label={t('password')}
          description={t('passwordHint')}
          error={form.errorAt('password')}
        />
        <TextInput
          name="workspaceName"
          autoComplete="organization"
          label={t('setup.workspace')}
          description={t('setup.workspaceHint')}
          error={form.errorAt('workspaceName')}
        />
        <FormError>{form.error}</FormError>
        <Button type="submit" size="sm" loading={form.busy}>
          {t('setup.submit')}
        </Button>
      </form>
    </Door>
  );
}
