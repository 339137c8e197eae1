import { storiesIn, type ProjectIntent, type Refusal, type Story, type StoryId } from '@rondo/domain';
import { useMemo } from 'react';
import { problemText } from '../../../lib/api';
import { wordsOf } from '../../../lib/i18n';
import { newId } from '../../../lib/ids';
import { tellLeftOut } from '../../../live/adding/left-out';
import { useLive } from '../../../live/hooks';
import type { ProjectLive } from '../../../live/project-live';
import { sprintNameOf } from '../../../live/sprints';
import { useStoryView } from '../../../live/view';
import { tellUndoable } from '../../../live/tell-undoable';
import type { BoardView } from '../../../live/view/board-view';
import type { StoryLists } from '../../../live/view/story-lists';
import type { NewStory, StoryEdit, StoryRequest } from '../../../live/view/story-desk';
import { showToast } from '../../../ui/toast-store';
import { announcer } from './announcer';
import { inParts } from './in-parts';
import { tellOverLimit } from './over-limit';

type Move = Extract<StoryRequest, { kind: 'move' }>;
type Add = Extract<StoryRequest, { kind: 'add' }>;
type Plan = Extract<StoryRequest, { kind: 'plan' }>;

export interface Acts {
  readonly move: (request: Move, confirmed: readonly string[]) => boolean;
  readonly plan: (request: Plan) => boolean;
  readonly add: (request: Add, confirmed: readonly string[]) => boolean;
  readonly edit: (storyIds: readonly StoryId[], edit: StoryEdit) => boolean;
  readonly remove: (kind: 'delete' | 'archive', storyIds: readonly StoryId[]) => void;
  readonly act: (intent: ProjectIntent) => boolean;
}

/** Everything the board does to stories, told to the eye and to the ear. */
export function useActs(): Acts {
  const live = useLive();
  const view = useStoryView();
  return useMemo(() => actsOn(live, view), [live, view]);
}

export function tellRefusal(live: ProjectLive, refusal: Refusal): void {
  const stage = refusal.params?.['stage'];
  const label = live.visible.of.stage.get(String(stage))?.label;
  const params = { ...refusal.params, ...(label ? { stage: label } : {}) };
  const text = problemText({ ...refusal, params });
  showToast({ title: wordsOf('board')('refused'), text, tone: 'bad' });
  announcer.say(text);
}

export function nameOf(live: ProjectLive, storyIds: readonly StoryId[]): string {
  const story = storyIds.length === 1 ? live.visible.of.story.get(storyIds[0] ?? '') : undefined;
  return story === undefined ? wordsOf('board')('stories', { count: storyIds.length }) : nameOfStory(live, story);
}

export function nameOfStory(live: ProjectLive, story: Story): string {
  const key = live.visible.of.project.values().next().value?.key ?? '';
  return story.number === 0 ? story.title : `${key}-${story.number}`;
}

function actsOn(live: ProjectLive, view: BoardView<StoryLists>): Acts {
  const t = wordsOf('board');
  const act = (intent: ProjectIntent, done: string[] = []): boolean => {
    const answer = live.do(intent);
    if (answer.ok) done.push(answer.mutationId);
    else tellRefusal(live, answer);
    return answer.ok;
  };
  const each = (
    storyIds: readonly StoryId[],
    intent: (ids: readonly StoryId[]) => ProjectIntent,
    done: string[] = [],
  ): boolean => live.together(() => inParts(storyIds).every((ids) => act(intent(ids), done)));

  /** Stories that are placed in several parts go behind each other. */
  const eachPlaced = (
    storyIds: readonly StoryId[],
    after: StoryId | null | undefined,
    intent: (ids: readonly StoryId[], place: { after?: StoryId | null }) => ProjectIntent,
    done: string[] = [],
  ): boolean => {
    let anchor = after;
    const placed = (ids: readonly StoryId[]): ProjectIntent => {
      const place = anchor === undefined ? {} : { after: anchor };
      if (anchor !== undefined) anchor = ids.at(-1) ?? anchor;
      return intent(ids, place);
    };
    return each(storyIds, placed, done);
  };
  /** The focus stays on its story, and follows it where it moved. */
  const follow = (storyIds: readonly StoryId[], first: StoryId): void => {
    const focused = view.focused ?? first;
    if (storyIds.includes(focused)) view.reveal(focused);
  };

  return {
    act,
    edit: (storyIds, edit) => each(storyIds, (ids) => ({ name: 'story.edit', body: { storyIds: ids, ...edit } })),
    move: ({ storyIds, stage, after }, confirmed) => {
      const before = live.visible.at(stage).length;
      const done: string[] = [];
      const moved = eachPlaced(
        storyIds,
        after,
        (ids, place) => ({
          name: 'story.move',
          body: { storyIds: ids, stage, ...place, ...(confirmed.length === 0 ? {} : { confirmed }) },
        }),
        done,
      );
      tellOverLimit(live, stage, before, done);
      const [first] = storyIds;
      if (!moved || first === undefined) return moved;
      const list = live.visible.at(stage);
      announcer.say(
        wordsOf('board')('movedTo', {
          story: nameOf(live, storyIds),
          station: live.visible.of.stage.get(stage)?.label ?? stage,
          place: list.findIndex((story) => story.id === first) + 1,
          of: list.length,
        }),
      );
      follow(storyIds, first);
      return true;
    },
    plan: ({ storyIds, sprintId, after }) => {
      const planned = eachPlaced(storyIds, after, (ids, place) => ({
        name: 'story.plan',
        body: { storyIds: ids, sprintId, ...place },
      }));
      const [first] = storyIds;
      if (!planned || first === undefined) return planned;
      const list = storiesIn(live.visible, sprintId);
      announcer.say(
        wordsOf('board')('plannedTo', {
          story: nameOf(live, storyIds),
          sprint: sprintNameOf(live.visible, sprintId),
          place: list.findIndex((story) => story.id === first) + 1,
          of: list.length,
        }),
      );
      follow(storyIds, first);
      return true;
    },
    add: ({ stage, stories, after: behind = null }, confirmed) => {
      const before = live.visible.at(stage).length;
      const done: string[] = [];
      let after: StoryId | null = behind;
      const added: StoryId[] = [];
      const create = (story: NewStory): boolean => {
        const id = newId<StoryId>();
        added.push(id);
        const body = { ...story, id, stage, after, ...(confirmed.length === 0 ? {} : { confirmed }) };
        after = id;
        return act({ name: 'story.create', body }, done);
      };
      if (!live.together(() => stories.every(create))) return false;
      tellOverLimit(live, stage, before, done);
      const title = wordsOf('board')('added', { count: stories.length });
      announcer.say(title);
      tellLeftOut(live, view.lists, added, title);
      return true;
    },
    remove: (kind, storyIds) => {
      const story = nameOf(live, storyIds);
      const next = view.neighbourOf(storyIds);
      const done: string[] = [];
      if (!each(storyIds, (ids) => ({ name: `story.${kind}`, body: { storyIds: ids } }), done)) return;
      view.selection.clear();
      if (next === null) view.focus(null);
      else view.reveal(next);
      const title = wordsOf('board')(kind === 'delete' ? 'deleted' : 'archived', { story });
      announcer.say(title);
      const isSo = (): boolean => storyIds.some((id) => !live.visible.of.story.has(id));
      tellUndoable(live, { title, undo: t('undo'), done, isSo });
    },
  };
}
