import { VisuallyHidden } from '@mantine/core';
import { useT } from '../../../lib/i18n';
import { DemoTimer } from '../queue/demo-timer';
import styles from './guest.module.css';
import type { GuestReview } from './use-guest-review';

/** What is shown, what comes next, and what was said of it. */
export function GuestDemos({ review: { demos } }: { readonly review: GuestReview }) {
  const t = useT('review');
  const shown = demos.find(({ shownAt }) => shownAt !== null);
  return (
    <section aria-label={t('guest.demos')} className={styles.part}>
      <h2>{t('guest.demos')}</h2>
      {demos.length === 0 ? (
        <p className={styles.none}>{t('guest.noDemos')}</p>
      ) : (
        <ol className={styles.demos}>
          {demos.map(({ id, title, presenter, link, shownAt, verdict }, index) => (
            <li key={id} data-showing={shownAt === null ? undefined : ''}>
              <span className={styles.number} aria-hidden>
                {index + 1}
              </span>
              <div className={styles.words}>
                {shownAt !== null && (
                  <span className={styles.now}>
                    {t('queue.nowShowing')} <DemoTimer since={shownAt} />
                  </span>
                )}
                <b>{title}</b>
                {presenter !== null && <small>{t('guest.by', { name: presenter })}</small>}
                {link !== '' && (
                  <a href={link} target="_blank" rel="noreferrer noopener">
                    {t('queue.openLink')}
                  </a>
                )}
                {verdict !== null && (
                  <span className={styles.verdict} data-verdict={verdict}>
                    {t(`verdict.${verdict}`)}
                  </span>
                )}
              </div>
            </li>
          ))}
        </ol>
      )}
      <VisuallyHidden role="status">
        {shown === undefined ? '' : t('queue.shown', { title: shown.title })}
      </VisuallyHidden>
    </section>
  );
}
