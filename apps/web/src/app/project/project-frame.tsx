import { Outlet, useParams } from '@tanstack/react-router';
import { useCallback, useState } from 'react';
import { useAll, useStatus } from '../../live/hooks';
import { ProjectProvider, useActor } from '../../live/project-provider';
import { later } from '../../ui/later';
import { Waiting } from '../../ui/states';
import { withWords } from '../messages';
import { NotFound } from '../not-found';
import { useListedAs, useRememberPlace } from '../shell/here';
import { useFetchSoon } from '../shell/use-fetch-ahead';
import { Gone } from './gone';
import { LiveBanner } from './live-banner';
import { useProjectCommands } from './project-commands';
import { useCrossed } from './crossed';
import { useRefusals } from './refusals';
import { useShifts } from './shifts';
import { DeskHost } from './desk-host';

const PokerNotice = later(withWords(() => import('../../features/poker/notice'), 'poker'));

/** One open project: everything below reads and changes it through `live`. */
export function ProjectFrame() {
  const { workspace, key } = useParams({ from: '/inside/$workspace/$key' });
  const actor = useActor(workspace);
  const [opened, setOpened] = useState(0);
  const openAgain = useCallback(() => setOpened((times) => times + 1), []);
  if (actor === null) return <NotFound />;
  return (
    <ProjectProvider key={`${workspace}/${key}/${opened}`} workspace={workspace} projectKey={key} actor={actor}>
      <OpenProject onBack={openAgain} />
    </ProjectProvider>
  );
}

function OpenProject({ onBack }: { readonly onBack: () => void }) {
  const { workspace, key } = useParams({ from: '/inside/$workspace/$key' });
  const { phase } = useStatus();
  const [project] = useAll('project');
  const pokerIsOn = useAll('poker').length > 0;
  useRememberPlace(workspace, phase === 'gone' ? undefined : key);
  useListedAs(workspace, project);
  useProjectCommands();
  useRefusals();
  useCrossed();
  useShifts();
  useFetchSoon(project !== undefined);
  if (phase === 'gone') return <Gone onBack={onBack} />;
  if (project === undefined)
    return (
      <>
        <LiveBanner />
        <Waiting rows={9} />
      </>
    );
  return (
    <>
      <LiveBanner />
      {pokerIsOn && <PokerNotice />}
      <Outlet />
      <DeskHost />
    </>
  );
}
