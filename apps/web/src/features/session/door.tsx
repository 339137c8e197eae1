import { useEffect, type ReactNode } from 'react';
import { languages, useLanguage, useT, type Language } from '../../lib/i18n';
import { Logo } from '../../ui/logo';
import { switchLanguage } from '../../ui/switch-language';
import styles from './door.module.css';

interface Props {
  readonly title: string;
  readonly text?: ReactNode;
  readonly children: ReactNode;
}

/** The frame of the pages before somebody is known. */
export function Door({ title, text, children }: Props) {
  const t = useT('session');
  const language = useLanguage();
  useEffect(() => {
    document.title = `${title} · Rondo`;
  }, [title]);
  return (
    <div className={styles.door}>
      <main className={styles.card}>
        <span className={styles.logo}>
          <Logo size={30} />
        </span>
        <h1 className={styles.title}>{title}</h1>
        {text !== undefined && <p className={styles.text}>{text}</p>}
        {children}
      </main>
      <nav className={styles.languages} aria-label={t('language')}>
        {(Object.keys(languages) as Language[]).map((choice) => (
          <button
            key={choice}
            type="button"
            lang={choice}
            aria-pressed={choice === language}
            className={styles.language}
            onClick={() => {
              void switchLanguage(choice);
            }}
          >
            {languages[choice]}
          </button>
        ))}
      </nav>
    </div>
  );
}
