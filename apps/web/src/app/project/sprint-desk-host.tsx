import { useRouterState } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { whenIdle } from '../../lib/when-idle';
import { later } from '../../ui/later';
import { withWords } from '../messages';

const SprintDesk = later(withWords(() => import('../../features/sprints/desk/sprint-desk'), 'sprints', 'roles'));
const afterMs = 1500;

/** What can be done with sprints is at hand on every page; the board comes to rest first. */
export function SprintDeskHost() {
  const onBoard = useRouterState({
    select: ({ matches }) => matches.some(({ routeId }) => routeId.endsWith('/board')),
  });
  const [rested, setRested] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => {
      whenIdle(() => setRested(true));
    }, afterMs);
    return () => clearTimeout(timer);
  }, []);
  return rested || !onBoard ? <SprintDesk /> : null;
}
