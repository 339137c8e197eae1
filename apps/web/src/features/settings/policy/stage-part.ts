import type { ProjectIntentBody } from '@rondo/domain';

/** What can be set of a station's policy. */
export type StagePart = Omit<ProjectIntentBody<'stage.configure'>, 'stage'>;
