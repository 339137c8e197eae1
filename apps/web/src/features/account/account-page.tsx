import { useT } from '../../lib/i18n';
import { useMe } from '../../lib/me';
import { Page } from '../../ui/page';
import { PasswordForm } from './password-form';
import { Profile } from './profile';
import { Screen } from './screen';
import { Sessions } from './sessions';
import { Tokens } from './tokens';

/** One's own things: the same for every workspace. */
export default function AccountPage() {
  const t = useT('account');
  const { user } = useMe();
  return (
    <Page title={t('title')} aside={user.email}>
      <Profile />
      <Screen />
      <PasswordForm />
      <Sessions />
      <Tokens />
    </Page>
  );
}
