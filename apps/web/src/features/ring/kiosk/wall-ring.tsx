import { useEffect, useState } from 'react';
import { dateFormat } from '../../../lib/dates';
import { useT } from '../../../lib/i18n';
import { giveWayToNewerBuild } from '../../../lib/newer-build';
import { useAll, useNow, useStatus } from '../../../live/hooks';
import { RingBoard } from '../ring-board';
import styles from './kiosk.module.css';

/** The ring alone, as large as the wall allows: the name, the time, whether it is live. */
export function WallRing({ onGone }: { readonly onGone: () => void }) {
  const [project] = useAll('project');
  const { phase } = useStatus();
  useEffect(() => {
    if (phase === 'gone') onGone();
  }, [phase, onGone]);
  useNewBuild(phase === 'live');
  return (
    <main className={styles.wall}>
      <header className={styles.head}>
        <h1>{project?.name}</h1>
        <State live={phase === 'live'} />
        <Clock />
      </header>
      {project !== undefined && <RingBoard current="PLAN" wall />}
    </main>
  );
}

function Clock() {
  const now = useNow(1000);
  const time = dateFormat({ hour: '2-digit', minute: '2-digit' }).format(now);
  return <time className={styles.clock}>{time}</time>;
}

/** A blink is not worth a word: only an interruption that lasts is said. */
function State({ live }: { readonly live: boolean }) {
  const t = useT('ring');
  const [since, setSince] = useState<number | null>(null);
  useEffect(() => {
    if (live) return undefined;
    const from = Date.now();
    const timer = setTimeout(() => setSince(from), 2500);
    return () => {
      clearTimeout(timer);
      setSince(null);
    };
  }, [live]);
  const time = dateFormat({ hour: '2-digit', minute: '2-digit' }).format(since ?? 0);
  return (
    <span className={styles.state} role="status" data-live={since === null || undefined}>
      {since === null ? t('kiosk.live') : t('kiosk.offline', { time })}
    </span>
  );
}

/** Every time it comes back: was the server updated meanwhile? */
function useNewBuild(live: boolean): void {
  useEffect(() => {
    if (live) void giveWayToNewerBuild();
  }, [live]);
}
