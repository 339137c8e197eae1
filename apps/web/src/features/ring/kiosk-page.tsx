import { MantineProvider } from '@mantine/core';
import type { Actor } from '@rondo/domain';
import { useMemo } from 'react';
import { useT } from '../../lib/i18n';
import { useHash } from '../../lib/use-hash';
import { PeopleContext } from '../../live/people';
import { ProjectProvider } from '../../live/project-provider';
import { theme } from '../../ui/theme';
import styles from './kiosk/kiosk.module.css';
import { useOpening, type Place } from './kiosk/opening';
import { useWallPeople } from './kiosk/wall-people';
import { readWallLink } from './kiosk/wall-link';
import { WallRing } from './kiosk/wall-ring';

/** A screen on the wall: the ring behind a link that only reads. */
export default function KioskPage() {
  const { secret, scheme } = readWallLink(useHash());
  return (
    <MantineProvider theme={theme} forceColorScheme={scheme} withCssVariables={false} withGlobalClasses={false}>
      <Screen key={secret} secret={secret} />
    </MantineProvider>
  );
}

function Screen({ secret }: { readonly secret: string }) {
  const t = useT('ring');
  const { opening, again } = useOpening(secret);
  switch (opening.phase) {
    case 'open':
      return <Wall place={opening.place} onGone={again} />;
    case 'opening':
      return <Notice title={t('kiosk.opening')} />;
    case 'away':
      return <Notice title={t('kiosk.away')} />;
    case 'closed':
      return <Notice title={t('kiosk.closedTitle')} text={t('kiosk.closed')} />;
  }
}

function Wall({ place, onGone }: { readonly place: Place; readonly onGone: () => void }) {
  const { workspace, projectKey, userId } = place;
  const people = useWallPeople(workspace, projectKey);
  const actor = useMemo<Actor>(() => ({ userId, workspaceRole: 'guest', scope: 'read' }), [userId]);
  return (
    <PeopleContext value={people}>
      <ProjectProvider workspace={workspace} projectKey={projectKey} actor={actor}>
        <WallRing onGone={onGone} />
      </ProjectProvider>
    </PeopleContext>
  );
}

interface NoticeProps {
  readonly title: string;
  readonly text?: string;
}

function Notice({ title, text }: NoticeProps) {
  return (
    <main className={styles.notice}>
      <h1>{title}</h1>
      {text !== undefined && <p>{text}</p>}
    </main>
  );
}
