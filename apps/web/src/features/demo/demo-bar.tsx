import { call, reasonOf } from '../../lib/api';
import { useLanguage, useT } from '../../lib/i18n';
import { typographicText } from '../../lib/french';
import { queryClient } from '../../lib/query-client';
import { useStoredFlag } from '../../lib/use-stored';
import { projectsQuery } from '../../lib/workspace-queries';
import { useRole } from '../../live/hooks';
import { Icon } from '../../ui/icons';
import { showToast } from '../../ui/toast-store';
import styles from './demo-bar.module.css';
import { demoPlayer, useTelling, type Telling } from './demo-player';
import { useDeleteDemo } from './use-delete-demo';
import { usePlayDemo } from './use-play-demo';

interface Props {
  readonly workspace: string;
  readonly projectKey: string;
}

/** At the foot of the example's board: what is told, and the means to pause, hurry, stop and delete it. */
export default function DemoBar({ workspace, projectKey }: Props) {
  const t = useT('demo');
  const telling = useTelling();
  const here = telling?.workspace === workspace && telling.key === projectKey ? telling : null;
  const running = here !== null && (here.phase === 'playing' || here.phase === 'paused');
  return (
    <section className={styles.bar} aria-label={t('player')} data-running={running || undefined}>
      {running ? (
        <Running telling={here} />
      ) : (
        <Over telling={here} workspace={workspace} projectKey={projectKey} key={projectKey} />
      )}
    </section>
  );
}

const speeds = [1, 2, 4, 8];

function Running({ telling }: { readonly telling: Telling }) {
  const t = useT('demo');
  const ui = useT('ui');
  const language = useLanguage();
  const { phase, speed, step, index, count } = telling;
  const playing = phase === 'playing';
  const told = step?.tells[language] ?? '';
  const faster = speeds[(speeds.indexOf(speed) + 1) % speeds.length] ?? 1;
  return (
    <>
      <button
        type="button"
        className={styles.round}
        aria-label={t(playing ? 'pause' : 'resume')}
        title={t(playing ? 'pause' : 'resume')}
        onClick={() => (playing ? demoPlayer.pause() : demoPlayer.resume())}
      >
        <svg width="14" height="14" viewBox="0 0 14 14" fill="currentColor" aria-hidden="true">
          <path d={playing ? 'M3 2h3v10H3zM8 2h3v10H8z' : 'M3.5 1.5v11l8.5-5.5z'} />
        </svg>
      </button>
      <p className={styles.told} role="status">
        {step !== null && <span className={styles.day}>{t('day', { day: step.day, time: step.time })}</span>}
        <span className={styles.words}>{language === 'fr' ? typographicText(told) : told}</span>
      </p>
      <button
        type="button"
        className={styles.small}
        aria-label={ui('labelled', { what: t('speed'), value: t('times', { speed }) })}
        title={t('speed')}
        onClick={() => demoPlayer.setSpeed(faster)}
      >
        {t('times', { speed })}
      </button>
      <button type="button" className={styles.small} onClick={() => demoPlayer.stop()}>
        {t('stop')}
      </button>
      <progress
        className={styles.progress}
        value={index + 1}
        max={count}
        aria-label={t('step', { step: index + 1, count })}
      />
    </>
  );
}

function Over({ telling, workspace, projectKey }: Props & { readonly telling: Telling | null }) {
  const t = useT('demo');
  const { remove, removing } = useDeleteDemo(workspace, projectKey);
  const play = usePlayDemo();
  const again = async (): Promise<void> => {
    await play(workspace);
    await call('project.delete', { params: { workspace, key: projectKey } });
    await queryClient.invalidateQueries(projectsQuery(workspace));
  };
  const mayDelete = useRole() === 'lead';
  const [hidden, setHidden] = useStoredFlag(`rondo.demo.hidden.${workspace}.${projectKey}`, false);
  if (hidden && telling === null) return null;
  const hide = (): void => {
    setHidden(true);
    demoPlayer.forget();
  };
  const words =
    telling === null
      ? t('isExample')
      : telling.phase === 'failed'
        ? t('failed', { reason: reasonOf(telling.failure) })
        : t(telling.phase === 'finished' ? 'finished' : 'stopped');
  return (
    <>
      <p className={styles.told} role="status">
        <span className={styles.words}>{words}</span>
      </p>
      {telling !== null && mayDelete && (
        <button type="button" className={styles.small} onClick={() => void again().catch(sayFailure)}>
          {t('again')}
        </button>
      )}
      {mayDelete && (
        <button type="button" className={styles.remove} disabled={removing} onClick={remove}>
          {t(removing ? 'removing' : 'remove')}
        </button>
      )}
      <HideButton onHide={hide} />
    </>
  );
}

const sayFailure = (error: unknown): void => showToast({ title: reasonOf(error), tone: 'bad' });

function HideButton({ onHide }: { readonly onHide: () => void }) {
  const t = useT('ui');
  return (
    <button type="button" className={styles.round} aria-label={t('close')} onClick={onHide}>
      <Icon name="close" size={14} />
    </button>
  );
}
