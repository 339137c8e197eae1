import { NativeSelect, useMantineColorScheme, type MantineColorScheme } from '@mantine/core';
import { languages, useLanguage, useT, type Language } from '../../lib/i18n';
import { Panel } from '../../ui/panel';
import { chooseLanguage } from '../../ui/switch-language';
import styles from './account.module.css';

/** Language is the account's, the theme this browser's. */
export function Screen() {
  const t = useT('account');
  const language = useLanguage();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <Panel id="screen" title={t('screen.title')}>
      <div className={styles.form}>
        <NativeSelect
          label={t('screen.language')}
          value={language}
          data={Object.entries(languages).map(([value, label]) => ({ value, label }))}
          onChange={(event) => void chooseLanguage(event.currentTarget.value as Language)}
        />
        <NativeSelect
          label={t('screen.theme')}
          value={colorScheme}
          data={(['auto', 'light', 'dark'] as const).map((value) => ({ value, label: t(`screen.${value}`) }))}
          onChange={(event) => {
            setColorScheme(event.currentTarget.value as MantineColorScheme);
          }}
        />
      </div>
    </Panel>
  );
}
