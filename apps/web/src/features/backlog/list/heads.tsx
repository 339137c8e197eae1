import type { Station } from '@rondo/domain';
import { memo } from 'react';
import { useAll, useEntity } from '../../../live/hooks';
import type { Band } from '../order/bands';
import { BacklogHead } from './backlog-head';
import { GroupHead } from './group-head';
import { SprintHead } from './sprint-head';

/** The head of a band: a sprint, the backlog, or a group. */
export const Head = memo(function Head({ band }: { readonly band: Band }) {
  const sprint = useEntity('sprint', band.section.id);
  const doneStage: Station = useAll('project')[0]?.doneStage ?? 'OPERATE';
  if (band.group !== null) return <GroupHead band={band} group={band.group} doneStage={doneStage} />;
  return sprint === undefined ? <BacklogHead band={band} /> : <SprintHead band={band} sprint={sprint} />;
});
