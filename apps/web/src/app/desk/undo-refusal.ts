import type { Change, ProjectEvent, Story, UserId } from '@rondo/domain';
import { call, problemText, type Refused } from '../../lib/api';
import { wordsOf } from '../../lib/i18n';
import type { People } from '../../live/people';
import type { ProjectLive } from '../../live/project-live';
import { showToast } from '../../ui/toast-store';
import { lastTouching, type Since } from './last-touching';

interface RefusedUndo {
  /** What was to be undone. */
  readonly version: number;
  readonly problem: Refused;
}
interface Known {
  readonly live: ProjectLive;
  readonly people: People;
}

/** Says who has changed which story since, in place of the bare refusal. */
export async function tellUndoRefusal({ version, problem }: RefusedUndo, known: Known): Promise<void> {
  const since = await changeSince(version, problem, known);
  const text = since === null ? problemText(problem) : sentence(since.change, since.event, known);
  showToast({ title: wordsOf('desk')('undo.refused'), text, tone: 'bad' });
}

async function changeSince(version: number, { params }: Refused, { live }: Known): Promise<Since | null> {
  const here = lastTouching(live.recentChanges(), version, params);
  if (here !== null || params?.['kind'] !== 'story') return here;
  try {
    const storyId = String(params['id']) as Story['id'];
    const { changes } = await call('story.history', { params: { ...live.address, storyId }, query: { limit: 50 } });
    return lastTouching(changes.toReversed(), version, params);
  } catch {
    return null;
  }
}

function sentence({ actorId }: Change, event: ProjectEvent, { live, people }: Known): string {
  const t = wordsOf('desk');
  const who = people.get(actorId as UserId)?.name ?? t('undo.somebody');
  const story = storyOf(event, live);
  const values = {
    who,
    story:
      story === undefined ? '' : t('undo.story', { name: `${live.address.key}-${story.number}`, title: story.title }),
  };
  const by = actorId === live.me ? 'you' : 'other';
  if (story === undefined) return t(`undo.${by}.thing`, values);
  if (event.kind === 'story' && event.set === null) return t(`undo.${by}.removed`, values);
  return t(
    event.kind === 'story' && event.set?.stage !== undefined ? `undo.${by}.moved` : `undo.${by}.changed`,
    values,
  );
}

function storyOf(event: ProjectEvent, { visible }: ProjectLive): Pick<Story, 'number' | 'title'> | undefined {
  const id = event.kind === 'story' ? event.id : event.of;
  const known = visible.of.story.get(id ?? '');
  if (known !== undefined || event.kind !== 'story') return known;
  const { number, title } = { ...event.was, ...event.set };
  return number === undefined || title === undefined ? undefined : { number, title };
}
