import { compareRank, storiesIn, type ProjectView, type SprintId, type Story, type StoryId } from '@rondo/domain';
import { noFilter, isFiltering, storyMatcher, type FilterContext, type StoryFilter } from '../../../live/view/filter';
import type { StoryLists } from '../../../live/view/story-lists';

export type PaneName = 'backlog' | 'sprint';

interface Source {
  readonly visible: ProjectView;
  tick(topic: string): number;
}

interface Kept {
  readonly stamp: string;
  readonly all: Readonly<Record<PaneName, readonly StoryId[]>>;
  readonly shown: Readonly<Record<PaneName, readonly StoryId[]>>;
  readonly improvements: readonly Story[];
}

const idsOf = (stories: readonly Story[]): StoryId[] => stories.map(({ id }) => id);

/**
 * What a plan is made from and what is in it: improvements first, then the rest of the backlog. The filter asks of the
 * backlog alone: a plan is always seen whole.
 */
export class PlanLists implements StoryLists {
  private filter = noFilter;
  private turn = 0;
  private kept: Kept | null = null;

  constructor(
    private readonly source: Source,
    private readonly context: () => FilterContext,
    private readonly sprintId: SprintId,
  ) {}

  get current(): StoryFilter {
    return this.filter;
  }

  setFilter(filter: StoryFilter): boolean {
    if (JSON.stringify(filter) === JSON.stringify(this.filter)) return false;
    this.filter = filter;
    this.turn += 1;
    return true;
  }

  /** Everybody in a pane, whatever the filter shows. */
  all(pane: PaneName): readonly StoryId[] {
    return this.lists().all[pane];
  }

  shown(pane: PaneName): readonly StoryId[] {
    return this.lists().shown[pane];
  }

  /** Those that nobody has planned; one that this sprint has put off lies in the backlog. */
  improvements(): readonly Story[] {
    return this.lists().improvements;
  }

  paneOf(id: StoryId | null): PaneName | null {
    if (id === null) return null;
    const story = this.source.visible.of.story.get(id);
    if (story === undefined) return null;
    return story.sprintId === this.sprintId ? 'sprint' : story.sprintId === null ? 'backlog' : null;
  }

  order(): readonly StoryId[] {
    const { shown } = this.lists();
    return [...shown.backlog, ...shown.sprint];
  }

  around(id: StoryId): readonly StoryId[] {
    const pane = this.paneOf(id);
    return pane === null ? [] : this.shown(pane);
  }

  first(): StoryId | undefined {
    const { shown } = this.lists();
    return shown.backlog[0] ?? shown.sprint[0];
  }

  counts(): { readonly shown: number; readonly total: number } {
    const { all, shown } = this.lists();
    return { shown: shown.backlog.length, total: all.backlog.length };
  }

  private lists(): Kept {
    const ticks = ['story', 'sprint'].map((topic) => this.source.tick(topic));
    const stamp = [this.turn, ...ticks].join('.');
    if (this.kept?.stamp === stamp) return this.kept;
    const { visible } = this.source;
    const unplanned = storiesIn(visible, null);
    const improvements = unplanned.filter((story) => this.hasTurn(story));
    const first = new Set(improvements);
    const backlog = unplanned.filter((story) => !first.has(story));
    const passing = isFiltering(this.filter) ? backlog.filter(storyMatcher(this.filter, this.context())) : backlog;
    const sprint = idsOf(storiesIn(visible, this.sprintId));
    this.kept = {
      stamp,
      all: { backlog: idsOf(backlog), sprint },
      shown: { backlog: idsOf(passing), sprint },
      improvements: improvements.sort(compareRank),
    };
    return this.kept;
  }

  private hasTurn({ type, postponedFrom }: Story): boolean {
    return type === 'improvement' && postponedFrom !== this.sprintId;
  }
}
