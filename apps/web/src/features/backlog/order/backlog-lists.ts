import type { ProjectView, StoryId } from '@rondo/domain';
import { isFiltering, noFilter, storyMatcher, type FilterContext, type StoryFilter } from '../../../live/view/filter';
import { Notifier } from '../../../live/view/notifier';
import type { StorySource } from '../../../live/view/stage-lists';
import type { StoryLists } from '../../../live/view/story-lists';
import { bandsOf } from './bands';
import type { Grouping } from './grouping';
import { Rows } from './rows';
import { sectionsOf, type Section } from './sections';

interface Source {
  readonly visible: ProjectView;
  readonly tick: StorySource['tick'];
}

/** What the rows are made of. */
export const rowTopics = ['story', 'sprint', 'epic', 'project'] as const;

/** The backlog as one list: its rows are worked out again only when something that they show has changed. */
export class BacklogLists implements StoryLists {
  private filter = noFilter;
  private by: Grouping = 'none';
  private adding: string | null = null;
  private personName = (_id: string): string => '';
  private readonly closed: Set<string>;
  private turn = 0;
  private kept: { readonly stamp: string; readonly rows: Rows } | null = null;
  private keptSections: { readonly stamp: string; readonly sections: readonly Section[] } | null = null;
  private readonly notifier = new Notifier();
  readonly subscribe = this.notifier.subscribe;

  constructor(
    private readonly source: Source,
    private readonly context: () => FilterContext,
    private readonly memory: { read(): readonly string[]; write(closed: readonly string[]): void },
  ) {
    this.closed = new Set(memory.read());
  }

  get current(): StoryFilter {
    return this.filter;
  }

  get grouping(): Grouping {
    return this.by;
  }

  setFilter(filter: StoryFilter): boolean {
    if (JSON.stringify(filter) === JSON.stringify(this.filter)) return false;
    this.filter = filter;
    this.change();
    return true;
  }

  setGrouping(by: Grouping): void {
    if (by === this.by) return;
    this.by = by;
    this.change();
  }

  setPersonName(personName: (id: string) => string): void {
    this.personName = personName;
    if (this.by === 'assignee') this.change();
  }

  /** Opens the line to type into, in the band with this key. */
  setAdding(key: string | null): void {
    if (key === this.adding) return;
    this.adding = key;
    if (key !== null) this.closed.delete(key);
    this.change();
  }

  isOpen(key: string): boolean {
    return !this.closed.has(key);
  }

  setOpen(key: string, open: boolean): void {
    if (open) this.closed.delete(key);
    else this.closed.add(key);
    this.memory.write([...this.closed]);
    this.change();
  }

  get rows(): Rows {
    const stamp = `${this.turn}/${this.stamp()}`;
    if (this.kept?.stamp === stamp) return this.kept.rows;
    const filtering = isFiltering(this.filter);
    const bands = bandsOf(this.sections, {
      by: this.by,
      test: filtering ? storyMatcher(this.filter, this.context()) : null,
      isOpen: (key) => this.isOpen(key),
      nameOf: (key) => this.nameOf(key),
    });
    const { of, planUpTo } = this.source.visible;
    const rows = new Rows(bands, { adding: this.adding, filtering, more: planUpTo !== null }, of.story);
    this.kept = { stamp, rows };
    return rows;
  }

  get sections(): readonly Section[] {
    const stamp = this.stamp();
    if (this.keptSections?.stamp !== stamp) this.keptSections = { stamp, sections: sectionsOf(this.source.visible) };
    return this.keptSections.sections;
  }

  order(): readonly StoryId[] {
    return this.rows.stories();
  }

  around(): readonly StoryId[] {
    return this.order();
  }

  first(): StoryId | undefined {
    return this.rows.bands.find(({ open, stories }) => open && stories.length > 0)?.stories[0]?.id;
  }

  counts(): { readonly shown: number; readonly total: number } {
    const total = this.sections.reduce((sum, { stories }) => sum + stories.length, 0);
    if (!isFiltering(this.filter)) return { shown: total, total };
    const test = storyMatcher(this.filter, this.context());
    const shown = this.sections.reduce((sum, { stories }) => sum + stories.filter(test).length, 0);
    return { shown, total };
  }

  private nameOf(group: string): string {
    if (this.by === 'assignee') return this.personName(group);
    return this.source.visible.of.epic.get(group)?.title ?? group;
  }

  private stamp(): string {
    return rowTopics.map((topic) => this.source.tick(topic)).join('.');
  }

  private change(): void {
    this.turn += 1;
    this.notifier.notify();
  }
}
