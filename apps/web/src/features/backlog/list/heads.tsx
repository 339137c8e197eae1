import type { Station } from '@rondo/domain';
import { memo } from 'react';
import { useAll, useEntity } from '../../../live/hooks';
import type { Band } from '../order/bands';
import { BacklogHead } from './backlog-head';
import { GroupHead } from './group-head';
import { SprintHead } from './sprint-head';
import { StartedHead } from './started-head';

/** The head of a band: a sprint, what is under way in none, the backlog, or a group. */
export const Head = memo(function Head({ band }: { readonly band: Band }) {
  const sprint = useEntity('sprint', band.section.id);
  const doneStage: Station = useAll('project')[0]?.doneStage ?? 'OPERATE';
  if (band.group !== null) return <GroupHead band={band} group={band.group} doneStage={doneStage} />;
  if (sprint !== undefined) return <SprintHead band={band} sprint={sprint} />;
  return band.section.key === 'started' ? <StartedHead band={band} /> : <BacklogHead band={band} />;
});
