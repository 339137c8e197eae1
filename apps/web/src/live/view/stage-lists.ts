import { hasLeftBoard, stations, type ProjectView, type Station, type Story, type StoryId } from '@rondo/domain';
import { isFiltering, noFilter, storyMatcher, type FilterContext, type StoryFilter } from './filter';
import type { StoryLists } from './story-lists';

export interface StorySource {
  readonly visible: Pick<ProjectView, 'at' | 'of'>;
  tick(topic: string): number;
}

interface Kept {
  readonly stamp: string;
  readonly ids: readonly StoryId[];
  readonly total: number;
}

const nothing: Kept = { stamp: '', ids: [], total: 0 };

/** The stories of each station that pass the filter, in order; worked out again only for stations that changed. */
export class StageLists implements StoryLists {
  private readonly kept = new Map<Station, Kept>();
  private filter = noFilter;
  private filtering = false;
  private test: (story: Story) => boolean = () => true;
  private turn = 0;
  private sprints = 0;

  constructor(
    private readonly source: StorySource,
    private readonly context: () => FilterContext,
  ) {}

  setFilter(filter: StoryFilter): boolean {
    if (JSON.stringify(filter) === JSON.stringify(this.filter)) return false;
    this.filter = filter;
    this.filtering = isFiltering(filter);
    this.test = storyMatcher(filter, this.context());
    this.turn += 1;
    return true;
  }

  get current(): StoryFilter {
    return this.filter;
  }

  at(station: Station): readonly StoryId[] {
    return this.listOf(station).ids;
  }

  /** How many stand at the station, filtered or not. */
  totalAt(station: Station): number {
    return this.listOf(station).total;
  }

  order(): readonly StoryId[] {
    return stations.flatMap((station) => this.at(station));
  }

  around(id: StoryId): readonly StoryId[] {
    const stage = this.source.visible.of.story.get(id)?.stage;
    return stage === undefined ? [] : this.at(stage);
  }

  first(): StoryId | undefined {
    for (const station of stations) {
      const [first] = this.at(station);
      if (first !== undefined) return first;
    }
    return undefined;
  }

  counts(): { readonly shown: number; readonly total: number } {
    let shown = 0;
    let total = 0;
    for (const station of stations) {
      const kept = this.listOf(station);
      shown += kept.ids.length;
      total += kept.total;
    }
    return { shown, total };
  }

  /** Which sprint runs is part of what the filter asks. */
  private followSprints(): void {
    const sprints = this.filter.sprint ? this.source.tick('sprint') : 0;
    if (sprints === this.sprints) return;
    this.sprints = sprints;
    this.test = storyMatcher(this.filter, this.context());
    this.turn += 1;
  }

  private listOf(station: Station): Kept {
    const before = this.kept.get(station) ?? nothing;
    this.followSprints();
    const stamp = `${this.turn}/${this.source.tick(`stage:${station}`)}`;
    if (before.stamp === stamp) return before;
    const now = Date.now();
    const all = this.source.visible.at(station);
    const open = station === 'MANAGE' ? all.filter((story) => !hasLeftBoard(story, now)) : all;
    const ids = (this.filtering ? open.filter(this.test) : open).map((story) => story.id);
    const kept = { stamp, total: open.length, ids: sameOrder(before.ids, ids) ? before.ids : ids };
    this.kept.set(station, kept);
    return kept;
  }
}

function sameOrder(a: readonly StoryId[], b: readonly StoryId[]): boolean {
  return a.length === b.length && a.every((id, index) => id === b[index]);
}
