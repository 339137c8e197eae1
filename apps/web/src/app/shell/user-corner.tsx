import { useComputedColorScheme, useMantineColorScheme } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useLanguage, useT } from '../../lib/i18n';
import { useMe } from '../../lib/me';
import { Avatar } from '../../ui/avatar';
import { Icon } from '../../ui/icons';
import { MenuButton, type MenuPart } from '../../ui/menu';
import { chooseLanguage } from '../../ui/switch-language';
import { signOut } from './sign-out';
import styles from './user-corner.module.css';

const schemes = { light: 'schemeLight', dark: 'schemeDark', auto: 'schemeAuto' } as const;

export function UserCorner() {
  const t = useT('shell');
  const navigate = useNavigate();
  const { user } = useMe();
  const language = useLanguage();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const scheme = useComputedColorScheme('light');
  const other = language === 'en' ? 'fr' : 'en';
  const parts: MenuPart[] = [
    { heading: user.email },
    { label: t('account'), run: () => void navigate({ to: '/account' }) },
    { label: t('docs'), run: () => void window.open('/docs', '_blank', 'noopener') },
    'line',
    { heading: t('theme') },
    ...(['light', 'dark', 'auto'] as const).map((choice) => ({
      label: t(schemes[choice]),
      checked: choice === colorScheme,
      run: () => {
        setColorScheme(choice);
      },
    })),
    'line',
    { label: t('signOut'), run: () => void signOut() },
  ];
  return (
    <div className={styles.corner}>
      <MenuButton className={styles.who} parts={parts}>
        <Avatar name={user.name} hue={user.color} decorative />
        <span className={styles.name}>{user.name}</span>
      </MenuButton>
      <button
        type="button"
        className={styles.small}
        aria-label={t(other === 'en' ? 'english' : 'french')}
        title={t(other === 'en' ? 'english' : 'french')}
        onClick={() => void chooseLanguage(other)}
      >
        {other.toUpperCase()}
      </button>
      <button
        type="button"
        className={styles.small}
        aria-label={t('toggleScheme')}
        title={t('toggleScheme')}
        onClick={() => setColorScheme(scheme === 'light' ? 'dark' : 'light')}
      >
        <Icon name={scheme === 'light' ? 'moon' : 'sun'} size={14} />
      </button>
    </div>
  );
}
