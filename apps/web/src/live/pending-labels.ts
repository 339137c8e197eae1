import type { ProjectIntent } from '@rondo/domain';
import type { Pending } from './pending';

/** LABEL-3: labels that wait here go along with every story that has them: also when their names are made elsewhere meanwhile. */
export function withPendingLabels(intent: ProjectIntent, pending: readonly Pending[]): ProjectIntent {
  if (intent.name !== 'story.create') return intent;
  const { labelIds = [], newLabels = [] } = intent.body;
  const waiting = new Map(pending.flatMap(labelsIn).map((label) => [label.id, label]));
  const along = labelIds.flatMap((id) => waiting.get(id) ?? []);
  if (along.length === 0) return intent;
  const known = labelIds.filter((id) => !waiting.has(id));
  return { ...intent, body: { ...intent.body, labelIds: known, newLabels: [...newLabels, ...along] } };
}

function labelsIn({ intent }: Pending) {
  if (intent.name === 'label.create') return [intent.body];
  return intent.name === 'story.create' ? (intent.body.newLabels ?? []) : [];
}
