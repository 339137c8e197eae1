import { Textarea } from '@mantine/core';
import { useState, useSyncExternalStore } from 'react';
import { rangeText } from '../../../lib/dates';
import { useT } from '../../../lib/i18n';
import { noteServerDate } from '../../../lib/server-clock';
import { Logo } from '../../../ui/logo';
import { useDocumentTitle } from '../../../ui/page';
import { GiveFeedback } from './give-feedback';
import styles from './guest.module.css';
import { GuestDemos } from './guest-demos';
import { isClosed, useGuest, useGuestReview, type GuestReview } from './use-guest-review';

/** The review for a guest: `/review#secret`, without signing in. */
export default function GuestPage() {
  const secret = useSyncExternalStore(onHash, () => decodeURIComponent(location.hash.slice(1)));
  return <Invited key={secret} secret={secret} />;
}

function onHash(listener: () => void): () => void {
  window.addEventListener('hashchange', listener);
  return () => window.removeEventListener('hashchange', listener);
}

function Invited({ secret }: { readonly secret: string }) {
  const t = useT('review');
  const { guest, remember } = useGuest();
  const { data, error } = useGuestReview(secret, guest.mine);
  const [body, setBody] = useState('');
  if (isClosed(error)) return <Notice title={t('guest.closedTitle')} text={t('guest.closed')} unsent={body.trim()} />;
  if (data === undefined) return <Notice title={t(error === null ? 'guest.opening' : 'guest.away')} />;
  return (
    <div className={styles.page}>
      <Head review={data} away={error !== null} />
      <main className={styles.main}>
        <GuestDemos review={data} />
        <GiveFeedback secret={secret} review={data} name={guest.name} body={body} onBody={setBody} onSaid={remember} />
      </main>
      {/* The address holds the secret after its #, so that no link can lead there. */}
      <button
        type="button"
        className={styles.say}
        onClick={() => {
          const form = document.getElementById('feedback');
          form?.scrollIntoView({ behavior: 'smooth' });
          form?.querySelector<HTMLElement>('textarea')?.focus({ preventScroll: true });
        }}
      >
        {t('guest.feedback')}
      </button>
    </div>
  );
}

function Head({ review: { sprint, now }, away }: { readonly review: GuestReview; readonly away: boolean }) {
  const t = useT('review');
  const name = sprint.name ?? t('guest.sprint', { number: sprint.number });
  const title = t('guest.title', { sprint: name });
  useDocumentTitle(title);
  noteServerDate(new Date(now).toUTCString());
  return (
    <header className={styles.head}>
      <p className={styles.product}>
        <Logo size={18} /> Rondo
      </p>
      <h1>{title}</h1>
      <p className={styles.dates}>{rangeText(sprint.startsOn, sprint.endsOn)}</p>
      {sprint.goal !== '' && (
        <p className={styles.goal}>
          <span>{t('guest.goal')}</span>
          {sprint.goal}
        </p>
      )}
      {away && (
        <p className={styles.away} role="status">
          {t('guest.away')}
        </p>
      )}
    </header>
  );
}

interface NoticeProps {
  readonly title: string;
  readonly text?: string;
  /** What was typed and cannot be sent any more. */
  readonly unsent?: string;
}

function Notice({ title, text, unsent = '' }: NoticeProps) {
  const t = useT('review');
  useDocumentTitle(title);
  return (
    <main className={styles.notice}>
      <h1>{title}</h1>
      {text !== undefined && <p>{text}</p>}
      {unsent !== '' && <Textarea size="md" label={t('guest.unsent')} autosize readOnly value={unsent} />}
    </main>
  );
}
