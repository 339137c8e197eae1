import { Injectable } from '@nestjs/common';
import type { Input, Reply, ReportedStory } from '@rondo/contracts';
import {
  ageingNow,
  askedIn,
  blockedIn,
  cumulativeFlow,
  cyclesBySize,
  cyclesOf,
  finishedIn,
  placeOf,
  slowest,
  spreadOf,
  standingAt,
  stations,
  throughputByWeek,
  timeInStages,
  weeklyRange,
  type BlockedInterval,
  type Finished,
  type StageSpread,
  type StageTime,
  type Station,
} from '@rondo/domain';
import { idOf, OpenFlow, replyBasis, type OpenedFlow } from './opened-flow.js';
import { ReportedStoriesRepository } from './reported-stories.repository.js';

type Query<Name extends Parameters<Asked>[0]> = Input<Name>['query'];
type Asked = (
  name: `report.${'flow' | 'standing' | 'came' | 'cycle' | 'sizes' | 'stages' | 'ageing' | 'throughput' | 'blocked'}`,
) => void;

const usualList = 500;
/** As many points as a plot can still show apart. */
const usualScatter = 2_000;

const stationOf = (place: number): Station => stations[place] as Station;
const spreadReply = ({ place, ...rest }: StageSpread) => ({ stage: stationOf(place), ...rest });
const dayAt = ({ flow: { clock } }: OpenedFlow, moment: number): string => clock.days[clock.dayAt(moment)] as string;
const timeReply = ({ place, ...rest }: StageTime) => ({ stage: stationOf(place), ...rest });

/** The reports of the present: every one is made from the moves of the whole project. */
@Injectable()
export class FlowReports {
  constructor(
    private readonly opening: OpenFlow,
    private readonly stories: ReportedStoriesRepository,
  ) {}

  async flow(projectId: string, query: Query<'report.flow'>): Promise<Reply<'report.flow'>> {
    const opened = await this.opening.open(projectId, query);
    const days = cumulativeFlow(opened.flow, opened.window).map((day) => ({ ...day, counts: [...day.counts] }));
    return { basis: replyBasis(opened), window: opened.window, stations: [...stations], days };
  }

  async standing(projectId: string, query: Query<'report.standing'>): Promise<Reply<'report.standing'>> {
    const { day, stage, limit = usualList, ...filter } = query;
    const opened = await this.opening.open(projectId, filter);
    const found = standingAt(opened.flow, day, placeOf(stage));
    const shown = found.slice(0, limit).map((story) => idOf(opened, story));
    const named = await this.stories.byId(projectId, shown);
    return { basis: replyBasis(opened), stories: { items: shown.map(named), total: found.length } };
  }

  async came(projectId: string, query: Query<'report.came'>): Promise<Reply<'report.came'>> {
    const opened = await this.opening.open(projectId, query);
    const asked = askedIn(opened.flow, opened.window);
    const shown = asked.slice(0, query.limit ?? usualList);
    const named = await this.namesIn(projectId, opened, shown);
    return {
      basis: replyBasis(opened),
      window: opened.window,
      stories: {
        items: shown.map(({ story, askedAt }) => ({ story: named(story), day: dayAt(opened, askedAt) })),
        total: asked.length,
      },
    };
  }

  async cycle(projectId: string, query: Query<'report.cycle'>): Promise<Reply<'report.cycle'>> {
    const opened = await this.opening.open(projectId, query);
    const finished = finishedIn(opened.flow, opened.window).sort((a, b) => b.finishedAt - a.finishedAt);
    const cycles = cyclesOf(finished);
    return {
      basis: replyBasis(opened),
      window: opened.window,
      cycle: spreadOf(cycles),
      lead: spreadOf(finished.map(({ lead }) => lead)),
      unmeasured: finished.length - cycles.length,
      finished: {
        items: await this.named(projectId, opened, finished.slice(0, query.limit ?? usualScatter)),
        total: finished.length,
      },
    };
  }

  /** Finished stories with their names and days. */
  async named(
    projectId: string,
    opened: OpenedFlow,
    finished: readonly Finished[],
  ): Promise<Reply<'report.cycle'>['finished']['items']> {
    const named = await this.namesIn(projectId, opened, finished);
    return finished.map(({ story, ...rest }) => ({
      ...rest,
      story: named(story),
      day: dayAt(opened, rest.finishedAt),
    }));
  }

  async sizes(projectId: string, query: Query<'report.sizes'>): Promise<Reply<'report.sizes'>> {
    const opened = await this.opening.open(projectId, query);
    const sizes = cyclesBySize(finishedIn(opened.flow, opened.window), opened.pointsOf);
    return {
      basis: replyBasis(opened),
      window: opened.window,
      sizes: [...sizes].map(([points, cycles]) => ({ points, time: spreadOf(cycles) })),
    };
  }

  async stages(projectId: string, query: Query<'report.stages'>): Promise<Reply<'report.stages'>> {
    const opened = await this.opening.open(projectId, query);
    const { spreads, runs } = timeInStages(opened.flow, opened.window);
    const found = slowest(runs, query.stage === undefined ? null : placeOf(query.stage), query.trips);
    const shown = found.slice(0, query.limit ?? usualList);
    const named = await this.namesIn(projectId, opened, shown);
    return {
      basis: replyBasis(opened),
      window: opened.window,
      stages: spreads.map(spreadReply),
      stories: {
        items: shown.map(({ story, total, stages }) => ({
          story: named(story),
          total,
          stages: stages.map(timeReply),
        })),
        total: found.length,
      },
    };
  }

  async ageing(projectId: string, query: Query<'report.ageing'>): Promise<Reply<'report.ageing'>> {
    const opened = await this.opening.open(projectId, query);
    const { flow, window, model } = opened;
    const { oldest, total } = ageingNow(flow, query.limit ?? usualList);
    const named = await this.namesIn(projectId, opened, oldest);
    return {
      basis: replyBasis(opened),
      window,
      cycle: spreadOf(cyclesOf(finishedIn(flow, window))),
      stages: timeInStages(flow, window).spreads.map(spreadReply),
      stories: {
        items: oldest.map(({ story, place, ...rest }) => {
          const open = model.blocked.get(story)?.findLast(({ until }) => until === null);
          return {
            ...rest,
            story: named(story),
            stage: stationOf(place),
            blocked: open === undefined ? null : { cause: open.cause, reason: open.reason, since: open.since },
          };
        }),
        total,
      },
    };
  }

  async throughput(projectId: string, query: Query<'report.throughput'>): Promise<Reply<'report.throughput'>> {
    const opened = await this.opening.open(projectId, query);
    const { flow, window } = opened;
    const weeks = throughputByWeek(flow, window, finishedIn(flow, window), opened.pointsOf);
    return { basis: replyBasis(opened), window, weeks, weekly: weeklyRange(weeks, 'stories') };
  }

  async blocked(projectId: string, query: Query<'report.blocked'>): Promise<Reply<'report.blocked'>> {
    const opened = await this.opening.open(projectId, query);
    const { flow, window, model } = opened;
    const all: BlockedInterval[] = [];
    for (const [story, blocked] of model.blocked) if (flow.includes(story)) all.push(...blocked);
    const { causes, intervals: every } = blockedIn(flow.clock, window, flow.now, all);
    const intervals = every.filter(({ cause }) => query.cause === undefined || cause === query.cause);
    const shown = intervals.slice(0, query.limit ?? usualList);
    const named = await this.namesIn(projectId, opened, shown);
    return {
      basis: replyBasis(opened),
      window,
      causes,
      intervals: {
        items: shown.map(({ story, ...rest }) => ({ ...rest, story: named(story) })),
        total: intervals.length,
      },
    };
  }

  /** The stories of some rows, by their places in the flow. */
  private async namesIn(
    projectId: string,
    opened: OpenedFlow,
    rows: readonly { readonly story: number }[],
  ): Promise<(story: number) => ReportedStory> {
    const named = await this.stories.byId(
      projectId,
      rows.map(({ story }) => idOf(opened, story)),
    );
    return (story) => named(idOf(opened, story));
  }
}
