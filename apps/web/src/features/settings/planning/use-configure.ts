import type { Planning, ProjectIntentBody } from '@rondo/domain';
import { useMay } from '../../../live/hooks';
import { usePlanning } from '../../../live/sprints';
import { useWrite } from '../../../live/use-write';

export interface Configuring {
  readonly planning: Planning;
  readonly mayEdit: boolean;
  readonly configure: (part: ProjectIntentBody<'planning.configure'>) => boolean;
}

/** The planning of the project, and how a lead changes it. */
export function useConfigure(): Configuring {
  const planning = usePlanning();
  const mayEdit = useMay('planning.configure');
  const write = useWrite();
  return { planning, mayEdit, configure: (body) => write({ name: 'planning.configure', body }) };
}
