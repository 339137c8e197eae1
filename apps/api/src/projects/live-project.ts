import { livePlan } from '@rondo/contracts';
import { hasLeftBoard, ProjectState, type Story } from '@rondo/domain';

/** A project's state in this process. */
export class LiveProject extends ProjectState {
  /** True when PLAN holds more than its live stories, now or when it was loaded. */
  private planIsCut: boolean;

  constructor(
    readonly workspaceId: string,
    planIsCut: boolean,
  ) {
    super();
    this.planIsCut = planIsCut;
  }

  /** Whether the next neighbour of a story in PLAN is here. */
  knowsBehind(storyId: string): boolean {
    if (this.planUpTo === null) return true;
    const story = this.of.story.get(storyId);
    return story !== undefined && story.rank < this.planUpTo;
  }

  /** Finished long ago; what is in a sprint that is not closed stays until then, so that its report is whole. */
  hasLeft(story: Story, now: number): boolean {
    if (!hasLeftBoard(story, now)) return false;
    const sprint = story.sprintId === null ? undefined : this.of.sprint.get(story.sprintId);
    return sprint === undefined || sprint.closedAt !== null;
  }

  /**
   * Whether somebody's live set may lack this story. A change to it then carries it whole, so that everybody can take it in. From half
   * of a live PLAN on, since a page may still hold one that was cut before this process began.
   */
  mayBeOutside(story: Pick<Story, 'stage' | 'enteredAt'>, now: number): boolean {
    this.planIsCut ||= this.at('PLAN').length >= livePlan / 2;
    return (story.stage === 'PLAN' && this.planIsCut) || hasLeftBoard(story, now);
  }
}
