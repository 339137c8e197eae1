import { Menu, useComputedColorScheme, useMantineColorScheme } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useLanguage, useT } from '../../lib/i18n';
import { useMe } from '../../lib/me';
import { Avatar } from '../../ui/avatar';
import { Icon } from '../../ui/icons';
import { chooseLanguage } from './choose-language';
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
  return (
    <div className={styles.corner}>
      <Menu position="top-start" width={200}>
        <Menu.Target>
          <button type="button" className={styles.who}>
            <Avatar name={user.name} hue={user.color} decorative />
            <span className={styles.name}>{user.name}</span>
          </button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Label>{user.email}</Menu.Label>
          <Menu.Item onClick={() => void navigate({ to: '/account' })}>{t('account')}</Menu.Item>
          <Menu.Item component="a" href="/docs" target="_blank">
            {t('docs')}
          </Menu.Item>
          <Menu.Divider />
          <Menu.Label>{t('theme')}</Menu.Label>
          {(['light', 'dark', 'auto'] as const).map((choice) => (
            <Menu.Item
              key={choice}
              rightSection={choice === colorScheme ? <Icon name="check" size={13} /> : null}
              onClick={() => setColorScheme(choice)}
            >
              {t(schemes[choice])}
            </Menu.Item>
          ))}
          <Menu.Divider />
          <Menu.Item onClick={() => void signOut()}>{t('signOut')}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
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
