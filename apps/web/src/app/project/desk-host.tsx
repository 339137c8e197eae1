import { useRouterState } from '@tanstack/react-router';
import { AwayTools } from '../../features/board/away-tools';
import { later } from '../../ui/later';
import { useRested } from '../../ui/rest';
import { withWords } from '../messages';

const SprintDesk = later(withWords(() => import('../../features/sprints/desk/sprint-desk'), 'sprints', 'roles'));
const ProjectDesk = later(withWords(() => import('../desk/project-desk'), 'desk', 'settings', 'reports'));

/** What can be done with sprints and with the project is at hand on every page; a page of stories comes to rest first. */
export function DeskHost() {
  const page = useRouterState({ select: ({ matches }) => matches.map(({ routeId }) => routeId).join(' ') });
  const onStories = /\/(?:board|backlog|plan)\b/.test(page);
  const onStory = /\/stories\//.test(page);
  const rested = useRested();
  return (
    <>
      {(rested || !onStories) && <SprintDesk />}
      {rested && <ProjectDesk />}
      {rested && !onStories && !onStory && <AwayTools />}
    </>
  );
}
