import type { Change, Station, StoryId, UserId } from '@rondo/domain';
import { nameOf } from '../../features/board/acts/use-acts';
import { wordsOf } from '../../lib/i18n';
import type { Crossed } from '../../live/crossed';
import type { People } from '../../live/people';
import type { ProjectLive } from '../../live/project-live';
import { tellUndoable } from '../../live/tell-undoable';
import { showToast } from '../../ui/toast-store';
import { knownChange } from './known-change';
import { lastTouching, type Since } from './last-touching';

interface Known {
  readonly live: ProjectLive;
  readonly people: Pick<People, 'get'>;
}

/** Says that a move of yours took stories from where somebody else had moved them, and offers the way back. */
export async function tellCrossed(crossed: Crossed, known: Known): Promise<void> {
  const { live } = known;
  const ids = crossed.stories.map(({ id }) => id);
  const by = ids.length === 1 ? await moverOf(crossed, live) : null;
  const stageOf = (id: StoryId): Station | undefined => live.visible.of.story.get(id)?.stage;
  const to = ids.map(stageOf).find((stage) => stage !== undefined);
  if (to === undefined) return;
  const title = titleOf(crossed, to, by, known);
  const isMine = ({ actorId, version, events }: Change): boolean =>
    actorId === live.me &&
    version > crossed.change.version &&
    events.some(({ kind, id, set }) => kind === 'story' && set?.stage !== undefined && ids.includes(id as StoryId));
  const since = live.recentChanges().filter(isMine);
  const done = [crossed.change, ...since].map(({ mutationId }) => mutationId);
  const undo = wordsOf('desk')('crossed.undo');
  // Another tab that was closed has made it: it is not among what is undone here.
  if (!live.isUndoable(crossed.change.mutationId)) showToast({ title, stays: true });
  else tellUndoable(live, { title, stays: true, undo, done, isSo: () => ids.some((id) => stageOf(id) === to) });
}

async function moverOf({ change, stories }: Crossed, live: ProjectLive): Promise<UserId | null> {
  const [{ id, from } = { id: '', from: '' }] = stories;
  const find = (changes: readonly Change[]): Since | null => {
    const before = changes.filter(({ version }) => version < change.version);
    const last = lastTouching(before, 0, { kind: 'story', id, field: 'stage' });
    // The newest may not have come here yet.
    return last?.event.kind === 'story' && last.event.set?.stage === from ? last : null;
  };
  return (await knownChange(live, id, find))?.change.actorId ?? null;
}

function titleOf({ stories }: Crossed, to: Station, by: UserId | null, { live, people }: Known): string {
  const t = wordsOf('desk');
  const called = (stage: Station): string => live.visible.of.stage.get(stage)?.label ?? stage;
  const story = nameOf(
    live,
    stories.map(({ id }) => id),
  );
  const [first] = stories;
  if (first === undefined || stories.length > 1) return t('crossed.several', { story, to: called(to) });
  const who = people.get(by as UserId)?.name ?? t('undo.somebody');
  return t(`crossed.${by === live.me ? 'you' : 'other'}`, { story, who, from: called(first.from), to: called(to) });
}
