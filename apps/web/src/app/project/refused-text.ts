import {
  writtenText,
  type ProjectIntent,
  type ProjectIntentName,
  type Replacing,
  type Story,
  type StoryId,
  type Written,
} from '@rondo/domain';
import { problemText, type Refused } from '../../lib/api';
import { wordsOf, type Say } from '../../lib/i18n';
import type { People } from '../../live/people';
import type { ProjectLive } from '../../live/project-live';
import { writerIn } from '../../live/writer-in';
import { tellMeanwhile, tellUnsaved } from '../../ui/meanwhile';

interface RefusedText {
  readonly intent: ProjectIntent;
  readonly kind: string;
  readonly id: string;
  readonly field: string;
  readonly storyId: StoryId | null;
  readonly mine: string;
}

/** The words that an intent brings: refused, they stand nowhere any more. */
const brought: { readonly [Name in ProjectIntentName]?: string } = {
  'story.create': 'title',
  'epic.create': 'title',
  'label.create': 'name',
  'comment.add': 'body',
  'comment.edit': 'body',
  'criterion.add': 'text',
  'check.add': 'text',
  'feedback.give': 'body',
};

/** The text that an intent brings or puts in place of another; null: neither. */
export function textOf(intent: ProjectIntent, refusedField?: string): RefusedText | null {
  const { replaced = {} } = intent.body as Replacing;
  const field =
    refusedField !== undefined && refusedField in replaced
      ? refusedField
      : (Object.keys(replaced)[0] ?? brought[intent.name]);
  if (field === undefined) return null;
  const body = intent.body as {
    readonly [sent: string]: unknown;
    readonly id?: string;
    readonly stage?: string;
    readonly storyIds?: readonly StoryId[];
    readonly storyId?: StoryId;
    readonly set?: Readonly<Record<string, unknown>>;
  };
  const [noun = ''] = intent.name.split('.');
  const kind = intent.name === 'story.create' ? 'newStory' : noun;
  const storyId = body.storyIds?.[0] ?? body.storyId ?? null;
  const id = body.id ?? body.stage ?? storyId ?? '';
  const mine = writtenText((body.set ?? body)[field === 'verdictNote' ? 'note' : field] as Written);
  return { intent, kind, id, field, storyId, mine };
}

interface Known {
  readonly live: ProjectLive;
  readonly people: Pick<People, 'get'>;
}

/** Shows a text that was refused, and that of somebody else where one stands in its place: the screen has the only copy of it. */
export function tellRefusedText(known: Known, { intent, ...text }: RefusedText, problem: Refused): void {
  const { live, people } = known;
  const unsaved = { what: nameOf(live, text), mine: text.mine, field: `${text.id}/${text.field}` };
  if (problem.code !== 'changed_meanwhile') {
    tellUnsaved({ ...unsaved, why: problemText(problem) });
    return;
  }
  const theirs = String(problem.params?.['text'] ?? '');
  const writerId = writerIn(live, theirs, text);
  const writer = writerId === null ? null : (people.get(writerId)?.name ?? null);
  const { replaced } = intent.body as Replacing;
  const body = { ...intent.body, replaced: { ...replaced, [text.field]: theirs } };
  const again = { ...intent, body } as ProjectIntent;
  const onMine = (): void => {
    const answer = live.do(again);
    // The one in conflict again is told by `onRefused`.
    if (!answer.ok && answer.code !== 'changed_meanwhile') tellRefusedText(known, { ...text, intent: again }, answer);
  };
  tellMeanwhile({ ...unsaved, writer, theirs, onMine });
}

/** “title of SHOP-12”. */
function nameOf(live: ProjectLive, { kind, field, storyId }: Omit<RefusedText, 'intent'>): string {
  const t = wordsOf('shell');
  const what = t(`text.${kind}.${field}` as Parameters<Say<'shell'>>[0]);
  const story = storyId === null ? undefined : (live.visible.of.story.get(storyId) ?? removedIn(live, storyId));
  return story === undefined ? what : t('text.of', { what, story: `${live.address.key}-${story.number}` });
}

/** A story that went away while the text for it was on its way. */
function removedIn(live: ProjectLive, storyId: StoryId): Story | undefined {
  const events = live.recentChanges().flatMap((change) => change.events);
  return events.findLast(({ kind, id, set }) => kind === 'story' && id === storyId && set === null)?.was as
    Story | undefined;
}
