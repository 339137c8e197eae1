import type { Acceptance, Change, Poker, ProjectEvent, Round, Story } from '@rondo/domain';
import { Ballots } from './ballots.js';
import { Blockers } from './blockers.js';
import type { LiveProject } from './live-project.js';
import * as planning from './planning-tables.js';
import * as tables from './project-tables.js';
import { ScopeMoves } from './scope-moves.js';
import { SprintCloses } from './sprint-closes.js';
import { StageMoves } from './stage-moves.js';
import { StoryTexts } from './story-texts.js';
import { storyRow, storyTable, type Fate } from './story-rows.js';
import { timestamp } from './stream/change-rows.js';
import { drop, insert, upsert, type Row, type Section, type Table } from './stream/section.js';
import { Touched } from './touched.js';

const updateProject = (parameter: string): string => `UPDATE project SET name = r.name, description = r.description,
  done_stage = r.done_stage, archived_at = r.archived_at, next_number = r.next_number
  FROM head, json_populate_recordset(NULL::project, ${parameter}::json) r WHERE project.id = head.id`;

const historyTable = { name: 'story_change', keys: ['project_id', 'story_id', 'version'], columns: [] };

/** The rows that the changes of a draft come to. */
export class ProjectRows {
  private readonly touched: Record<ProjectEvent['kind'], Touched> = {
    project: new Touched(),
    stage: new Touched(),
    member: new Touched(),
    label: new Touched(),
    epic: new Touched(),
    story: new Touched(),
    criterion: new Touched(),
    check: new Touched(),
    comment: new Touched(),
    link: new Touched(),
    planning: new Touched(),
    sprint: new Touched(),
    poker: new Touched(),
    round: new Touched(),
    demo: new Touched(),
    feedback: new Touched(),
  };
  /** Tables and rounds that leave the live state and stay in the database. */
  private readonly ended = new Map<string, Poker | Round>();
  private readonly gone = new Map<string, { story: Story; fate: Fate; at: number }>();
  private readonly history: Row[] = [];
  private readonly moves: StageMoves;
  private readonly blockers: Blockers;
  private readonly texts = new StoryTexts();
  private readonly scope: ScopeMoves;
  private readonly closes: SprintCloses;
  private readonly ballots = new Ballots();

  constructor(
    private readonly id: string,
    private readonly state: LiveProject,
  ) {
    this.moves = new StageMoves(id);
    this.blockers = new Blockers(id);
    this.scope = new ScopeMoves(id);
    this.closes = new SprintCloses(id, state);
  }

  /** `known`: whether the database has a row of an entity that this event creates. */
  note(event: ProjectEvent, change: Change, known: boolean): void {
    this.touched[event.kind].touch(event.id, event.was !== null || known);
    if (event.of !== undefined) this.touched.story.touch(event.of, true);
    if ((event.kind === 'poker' || event.kind === 'round') && event.set === null)
      this.ended.set(event.id, event.was as Poker | Round);
    if (event.kind !== 'story') return;
    const story = this.state.of.story.get(event.id) ?? (event.was as Story | null);
    if (story === null) return;
    this.moves.note(event, change, story);
    this.blockers.note(event, change);
    this.scope.note(event, change, story);
    if (event.set === null) this.gone.set(event.id, { story, fate: event.fate ?? 'trash', at: change.occurredAt });
    else this.gone.delete(event.id);
    if (event.was === null) this.touched.project.touch(this.id, true);
  }

  noteChange(change: Change, { texts = [], ballots = [] }: Acceptance): void {
    this.texts.note(texts, change);
    this.ballots.note(ballots);
    this.closes.note(change);
    for (const storyId of storiesOf(change.events))
      this.history.push({ project_id: this.id, story_id: storyId, version: change.version });
  }

  sections(): Section[] {
    const { of } = this.state;
    const line = (kind: 'criterion' | 'check') => (id: string) => {
      const found = of[kind].get(id);
      return found && tables.lineRow(this.id, kind, found);
    };
    const kept = <Entity>(from: ReadonlyMap<string, Entity>, row: (projectId: string, entity: Entity) => Row) => {
      return (id: string): Row | undefined => {
        const found = from.get(id);
        return found && row(this.id, found);
      };
    };
    return [
      ...(this.history.length === 0 ? [] : [insert('hi', historyTable, this.history)]),
      ...this.written('s', storyTable, this.touched.story, (id) => this.storyRow(id)),
      ...this.moves.sections(),
      ...this.blockers.sections(),
      ...this.texts.sections(),
      ...this.scope.sections(),
      ...this.closes.sections(this.touched.story.ids),
      ...this.ballots.sections(),
      ...this.written('a', tables.lineTable('criterion'), this.touched.criterion, line('criterion')),
      ...this.written('c', tables.lineTable('check'), this.touched.check, line('check')),
      ...this.written('o', tables.commentTable, this.touched.comment, kept(of.comment, tables.commentRow)),
      ...this.written('l', tables.linkTable, this.touched.link, kept(of.link, tables.linkRow)),
      ...this.written('t', tables.labelTable, this.touched.label, kept(of.label, tables.labelRow)),
      ...this.written('e', tables.epicTable, this.touched.epic, kept(of.epic, tables.epicRow)),
      ...this.written('m', tables.memberTable, this.touched.member, kept(of.member, tables.memberRow)),
      ...this.written('g', tables.stageTable, this.touched.stage, kept(of.stage, tables.stageRow)),
      ...this.written('n', planning.planningTable, this.touched.planning, kept(of.planning, planning.planningRow)),
      ...this.written('i', planning.sprintTable, this.touched.sprint, kept(of.sprint, planning.sprintRow)),
      ...this.written('k', planning.pokerTable, this.touched.poker, this.stays(of.poker, planning.pokerRow)),
      ...this.written('r', planning.roundTable, this.touched.round, this.stays(of.round, planning.roundRow)),
      ...this.written('d', planning.demoTable, this.touched.demo, kept(of.demo, planning.demoRow)),
      ...this.written('f', planning.feedbackTable, this.touched.feedback, kept(of.feedback, planning.feedbackRow)),
      ...this.projectSection(),
    ];
  }

  private stays<Entity extends Poker | Round>(
    from: ReadonlyMap<string, Entity>,
    row: (projectId: string, entity: Entity, live: boolean) => Row,
  ): (id: string) => Row | undefined {
    return (id) => {
      const live = from.get(id);
      const entity = live ?? (this.ended.get(id) as Entity | undefined);
      return entity && row(this.id, entity, live !== undefined);
    };
  }

  /** Up to three parts for a table: rows that are new, rows that stay, rows that go. */
  private written(code: string, table: Table, touched: Touched, find: (id: string) => Row | undefined): Section[] {
    if (touched.size === 0) return [];
    const { added, kept, gone } = touched.sorted(find);
    return [
      ...(added.length === 0 ? [] : [insert(`${code}1`, table, added)]),
      ...(kept.length === 0 ? [] : [upsert(`${code}2`, table, kept)]),
      ...(gone.length === 0 ? [] : [drop(`${code}3`, table, gone)]),
    ];
  }

  private storyRow(id: string): Row | undefined {
    const open = this.state.of.story.get(id);
    if (open !== undefined) return storyRow(this.id, open, 'open', null);
    const gone = this.gone.get(id);
    return gone && storyRow(this.id, gone.story, gone.fate, gone.at);
  }

  private projectSection(): Section[] {
    const [project] = this.state.of.project.values();
    if (this.touched.project.size === 0 || project === undefined) return [];
    const row = {
      name: project.name,
      description: project.description,
      done_stage: project.doneStage,
      archived_at: project.archivedAt === null ? null : timestamp(project.archivedAt),
      next_number: this.state.nextNumber,
    };
    return [{ code: 'pr', sql: updateProject, values: [JSON.stringify([row])] }];
  }
}

/** Every story that a change speaks of, for the histories of stories. */
function storiesOf(events: readonly ProjectEvent[]): Set<string> {
  const ids = new Set<string>();
  for (const { kind, id, of, set, was } of events) {
    if (kind === 'story') ids.add(id);
    if (of !== undefined) ids.add(of);
    if (kind === 'link') {
      const { fromId, toId } = set ?? was ?? {};
      if (fromId !== undefined) ids.add(fromId);
      if (toId !== undefined) ids.add(toId);
    }
  }
  return ids;
}
