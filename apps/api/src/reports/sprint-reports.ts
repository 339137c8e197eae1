import { Injectable } from '@nestjs/common';
import type { Input, ReportedStory, Reply } from '@rondo/contracts';
import {
  ascending,
  backlogForecast,
  burnOf,
  finishedIn,
  forecastUnit,
  linesIn,
  percentileOf,
  sprintReport,
  usualDaysOf,
  velocityRange,
  workingDaysIn,
  type Burn,
  type SprintId,
  type SprintItem,
  type SprintStory,
  type StoryId,
} from '@rondo/domain';
import { ProblemError } from '../platform/problem.js';
import { BacklogRepository } from './backlog.repository.js';
import { basisOf, OpenFlow, replyBasis } from './opened-flow.js';
import { ReportBasisRepository } from './report-basis.repository.js';
import { SprintPasts, sprintReply, type ReadSprint } from './sprint-pasts.js';
import { SprintRowsRepository } from './sprint-rows.repository.js';
import { Velocities } from './velocities.js';

const usualSprints = 12;

/** The reports of sprints. */
@Injectable()
export class SprintReports {
  constructor(
    private readonly pasts: SprintPasts,
    private readonly rows: SprintRowsRepository,
    private readonly bases: ReportBasisRepository,
    private readonly backlogs: BacklogRepository,
    private readonly opening: OpenFlow,
    private readonly velocities: Velocities,
  ) {}

  async burn(projectId: string, { sprint, ...filter }: Input<'report.burn'>['query']): Promise<Reply<'report.burn'>> {
    const [read] = await this.pasts.read(projectId, [sprint], filter);
    if (read === undefined) throw new ProblemError('sprint_not_found', { field: 'sprint' });
    const lines = linesIn(read.past);
    const { committed } = sprintReport(read.past, lines).totals;
    return { ...headOf(read), committed, ...burnReply(burnOf(read.past, lines)) };
  }

  async sprint(
    projectId: string,
    { sprint, ...filter }: Input<'report.sprint'>['query'],
  ): Promise<Reply<'report.sprint'>> {
    const [read] = await this.pasts.read(projectId, [sprint], filter);
    if (read === undefined) throw new ProblemError('sprint_not_found', { field: 'sprint' });
    const lines = linesIn(read.past);
    const { items, totals } = sprintReport(read.past, lines);
    return { ...headOf(read), totals, items: items.map(itemReply), burn: burnReply(burnOf(read.past, lines)) };
  }

  async velocity(projectId: string, query: Input<'report.velocity'>['query']): Promise<Reply<'report.velocity'>> {
    const { sprints: count = usualSprints, ...filter } = query;
    const { version, planning, doneStage } = await this.bases.read(projectId);
    const closed = (await this.rows.lastClosed(projectId, count)).reverse();
    const sprints = await this.velocities.of(projectId, closed, filter);
    const range = velocityRange(sprints.map(({ done }) => done));
    return { basis: basisOf(version, planning, doneStage), sprints, range };
  }

  async backlog(projectId: string): Promise<Reply<'report.backlog'>> {
    const { range, sprints: closed } = await this.velocity(projectId, {});
    const opened = await this.opening.open(projectId, {});
    const { stories, unestimated, sprints } = await this.backlogs.read(projectId, opened.flow.doneStage);
    const sizes = finishedIn(opened.flow, opened.window).flatMap(({ story }) => opened.pointsOf(story) ?? []);
    const countedAs = sizes.length === 0 ? null : percentileOf(ascending(sizes), 0.5);
    const coming = sprints.map(({ sprint, planned }) => {
      const workingDays = workingDaysIn(sprint.startsOn, sprint.endsOn, opened.planning).length;
      return { sprint, planned: { ...planned, workingDays } };
    });
    const usual = usualDaysOf(
      closed.map(({ sprint }) => sprint),
      opened.planning,
    );
    const planned = coming.map((one) => one.planned);
    const lines =
      range === null ? [] : backlogForecast(stories, planned, { range, usualDays: usual, unsized: countedAs ?? 0 });
    return {
      basis: replyBasis(opened),
      range,
      unit: range === null ? null : forecastUnit(range),
      usualDays: range === null ? null : usual,
      unestimated: { stories: unestimated, countedAs },
      sprints: lines.map((line, index) => ({
        ...(coming[index] as (typeof coming)[number]),
        pessimistic: { ...line.pessimistic, lastId: line.pessimistic.lastId as StoryId | null },
        optimistic: { ...line.optimistic, lastId: line.optimistic.lastId as StoryId | null },
      })),
    };
  }
}

const headOf = (read: ReadSprint) => ({
  basis: basisOf(read.version, read.planning, read.past.doneStage),
  frozen: read.closed,
  sprint: sprintReply(read),
});

const storyReply = ({ id, number, title, type }: SprintStory, points: number | null): ReportedStory => ({
  id,
  number,
  title,
  type,
  points,
});

function burnReply({ days, events, unestimated }: Burn): Reply<'report.sprint'>['burn'] {
  return {
    days: [...days],
    events: events.map(({ story, size, ...event }) => ({ ...event, story: storyReply(story, size) })),
    unestimated,
  };
}

const itemReply = ({
  story,
  partOf,
  points,
  carried,
  ...rest
}: SprintItem): Reply<'report.sprint'>['items'][number] => ({
  ...rest,
  story: storyReply(story, points),
  partOf: partOf && { id: partOf.id, number: partOf.number },
  carried: carried && { ...carried, to: carried.to && { ...carried.to, id: carried.to.id as SprintId } },
});
