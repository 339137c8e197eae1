import type { ProjectIntentBody, SprintId, Station, StoryId } from '@rondo/domain';

export type Picked =
  | 'stage'
  | 'sprint'
  | 'assignees'
  | 'priority'
  | 'labels'
  | 'points'
  | 'due'
  | 'type'
  | 'epic'
  | 'parent'
  | 'origin'
  | 'block'
  | 'menu';
export interface PointInWindow {
  readonly x: number;
  readonly y: number;
}
export type NewStory = Omit<ProjectIntentBody<'story.create'>, 'id' | 'stage' | 'after' | 'confirmed'>;

export type StoryEdit = Omit<ProjectIntentBody<'story.edit'>, 'storyIds'>;

/** What anything on the screen may ask to be done with stories; whoever keeps the dialogs answers. */
export type StoryRequest =
  | {
      readonly kind: 'move';
      readonly storyIds: readonly StoryId[];
      readonly stage: Station;
      /** After which story; `null` is the top; left out, the stories keep their rank. */
      readonly after?: StoryId | null;
    }
  | {
      readonly kind: 'plan';
      readonly storyIds: readonly StoryId[];
      /** Null: the backlog. */
      readonly sprintId: SprintId | null;
      readonly after?: StoryId | null;
    }
  | {
      readonly kind: 'add';
      readonly stage: Station;
      readonly stories: readonly NewStory[];
      /** Left out: at the top. */
      readonly after?: StoryId | null;
    }
  | { readonly kind: 'edit'; readonly storyIds: readonly StoryId[]; readonly edit: StoryEdit }
  | {
      readonly kind: 'pick';
      readonly what: Picked;
      readonly storyIds: readonly StoryId[];
      readonly at?: PointInWindow;
    }
  | { readonly kind: 'archive' | 'delete' | 'unblock'; readonly storyIds: readonly StoryId[] };

/** Ring, columns and story panel ask here, so that a move asks for the entry checklist wherever it starts. */
export class StoryDesk {
  private keeper: ((request: StoryRequest) => boolean) | null = null;

  /** False when it is refused at once. */
  readonly ask = (request: StoryRequest): boolean => {
    const named = request.kind === 'add' ? request.stories : request.storyIds;
    return named.length > 0 && this.keeper?.(request) === true;
  };

  /** Whether anybody answers here yet. */
  get attended(): boolean {
    return this.keeper !== null;
  }

  attend(keeper: (request: StoryRequest) => boolean): () => void {
    this.keeper = keeper;
    return () => {
      if (this.keeper === keeper) this.keeper = null;
    };
  }
}
