import type { StoryId } from '@rondo/domain';
import type { StoryFilter } from './filter';
import { neighbourIn } from './neighbour';
import { Notifier } from './notifier';
import { Selection } from './selection';
import { SprintDesk } from './sprint-desk';
import type { StageLists, StorySource } from './stage-lists';
import { StoryDesk, type PointInWindow } from './story-desk';
import type { StoryLists } from './story-lists';

/** How one person looks at one project: filter, selection and the story in focus. Ring and columns share one, the backlog has its own. */
export class BoardView<Lists extends StoryLists = StageLists> {
  readonly selection = new Selection();
  readonly desk = new StoryDesk();
  readonly sprints = new SprintDesk();
  private focusedId: StoryId | null = null;
  /** The list that the story in focus was last seen in. */
  private around: readonly StoryId[] = [];
  private readonly focusNotifier = new Notifier();
  private readonly filterNotifier = new Notifier();
  private readonly revealers = new Set<(id: StoryId) => void>();
  readonly subscribeFocus = this.focusNotifier.subscribe;
  readonly subscribeFilter = this.filterNotifier.subscribe;

  constructor(
    private readonly source: Pick<StorySource, 'visible'>,
    readonly lists: Lists,
  ) {}

  setFilter(filter: StoryFilter): void {
    if (!this.lists.setFilter(filter)) return;
    if (this.focusedId !== null && !this.order().includes(this.focusedId)) this.focus(null);
    this.filterNotifier.notify();
  }

  get focused(): StoryId | null {
    return this.focusedId;
  }

  focus(id: StoryId | null): void {
    if (id === this.focusedId) return;
    this.focusedId = id;
    this.around = id === null ? [] : this.lists.around(id);
    this.focusNotifier.notify();
  }

  /** After any change: the focus stays on its story wherever that went, and goes to its neighbour when it left the page. */
  keepFocus(): void {
    const id = this.focusedId;
    if (id === null) return;
    const now = this.lists.around(id);
    if (now.includes(id)) this.around = now;
    else if (this.around.includes(id)) {
      const shown = new Set(this.order());
      this.focus(neighbourIn(this.around, id, (other) => shown.has(other)) ?? null);
    }
  }

  /** Who takes the focus when these stories go. */
  neighbourOf(storyIds: readonly StoryId[]): StoryId | null {
    const going = new Set(storyIds);
    const { focusedId: id } = this;
    if (id === null || !going.has(id)) return id;
    const stays = (other: StoryId): boolean => !going.has(other);
    return neighbourIn(this.lists.around(id), id, stays) ?? neighbourIn(this.order(), id, stays) ?? null;
  }

  /** Focuses a story and asks the page to bring it into view. */
  reveal(id: StoryId): void {
    this.focus(id);
    for (const revealer of this.revealers) revealer(id);
  }

  onReveal(revealer: (id: StoryId) => void): () => void {
    this.revealers.add(revealer);
    return () => this.revealers.delete(revealer);
  }

  /** The one story that Tab comes to. */
  get tabStop(): StoryId | undefined {
    if (this.focusedId !== null && this.source.visible.of.story.has(this.focusedId)) return this.focusedId;
    return this.lists.first();
  }

  /** Every story that passes the filter, in the order of the page. */
  order(): readonly StoryId[] {
    return this.lists.order();
  }

  /** Asked before every key: the answer must not depend on how much is selected. */
  get hasTargets(): boolean {
    return this.selection.size > 0 || (this.focusedId !== null && this.source.visible.of.story.has(this.focusedId));
  }

  /** What a key acts on: the selection in board order, else the story in focus. */
  targets(): StoryId[] {
    const { selection, focusedId } = this;
    if (selection.size > 0) return this.ordered(selection.current);
    return focusedId !== null && this.source.visible.of.story.has(focusedId) ? [focusedId] : [];
  }

  /** The menu of a story, or of the selection that it belongs to; any other selection ends. */
  openMenu(id: StoryId, at: PointInWindow): void {
    if (!this.selection.has(id)) this.selection.clear();
    this.focus(id);
    this.desk.ask({ kind: 'pick', what: 'menu', storyIds: this.targets(), at });
  }

  /** What a drag of this story takes along: the whole selection when it is part of it. */
  travelling(id: StoryId): StoryId[] {
    return this.selection.has(id) ? this.ordered(this.selection.current) : [id];
  }

  /** Those chosen that are still there, in board order; what the filter hides comes last. */
  ordered(chosen: ReadonlySet<StoryId>): StoryId[] {
    const shown = this.order().filter((id) => chosen.has(id));
    if (shown.length === chosen.size) return shown;
    const seen = new Set(shown);
    const hidden = [...chosen].filter((id) => !seen.has(id) && this.source.visible.of.story.has(id));
    return [...shown, ...hidden];
  }
}
