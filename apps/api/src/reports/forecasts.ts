import { Injectable } from '@nestjs/common';
import type { Input, Reply } from '@rondo/contracts';
import {
  addDays,
  confidences,
  countOfConfidence,
  cyclesOf,
  dailySample,
  dayOfConfidence,
  daysOver,
  finishedIn,
  forecastDays,
  isEnough,
  leastSample,
  mostAlike,
  spreadOf,
  tally,
  trials,
  trialsUntil,
  trialsWithin,
  type Finished,
} from '@rondo/domain';
import { ProblemError } from '../platform/problem.js';
import { FlowReports } from './flow-reports.js';
import { idOf, OpenFlow, replyBasis, type OpenedFlow } from './opened-flow.js';
import { ReportedStoriesRepository } from './reported-stories.repository.js';

type Forecast = Reply<'report.forecast'>;
const usualSeed = 1;
/** How far back stories are looked at for likeness: the newest of a size. */
const compared = 1_000;

/** What the past says of the future. */
@Injectable()
export class Forecasts {
  constructor(
    private readonly opening: OpenFlow,
    private readonly reports: FlowReports,
    private readonly stories: ReportedStoriesRepository,
  ) {}

  async forecast(projectId: string, query: Input<'report.forecast'>['query']): Promise<Forecast> {
    const opened = await this.opening.open(projectId, query);
    const { planning, today, window } = opened;
    const sampled = daysOver(window, today);
    const sample = sampled === null ? [] : dailySample(opened.flow, sampled, finishedIn(opened.flow, sampled));
    const finished = sample.reduce((sum, count) => sum + count, 0);
    const seed = query.seed ?? usualSeed;
    const days = forecastDays(today, planning);
    if (query.by !== undefined) checkDay(query.by, addDays(today, 1), days.at(-1));
    const enough = isEnough(sample);
    const { stories, by } = query;
    return {
      basis: replyBasis(opened),
      window,
      sampled,
      trials,
      seed,
      startsOn: days[0] ?? today,
      sampleDays: sample.length,
      sampleFinished: finished,
      notEnough: enough
        ? null
        : { finished, days: sample.length, leastFinished: leastSample.finished, leastDays: leastSample.days },
      when: enough && stories !== undefined ? whenDone(stories, sample, seed, days) : null,
      howMany: enough && by !== undefined ? howManyBy(by, sample, seed, days) : null,
    };
  }

  async similar(projectId: string, query: Input<'story.similar'>['query']): Promise<Reply<'story.similar'>> {
    const opened = await this.opening.open(projectId, {});
    const [begin] = opened.flow.clock.days;
    const window = { from: begin ?? opened.today, to: opened.today };
    const ofSize = finishedIn(opened.flow, window)
      .filter(({ story, cycle }) => cycle !== null && opened.pointsOf(story) === query.points)
      .sort((a, b) => b.finishedAt - a.finishedAt);
    const alike = await this.alike(projectId, opened, ofSize.slice(0, compared), query.story);
    return {
      basis: replyBasis(opened),
      cycle: spreadOf(cyclesOf(ofSize)),
      stories: await this.reports.named(projectId, opened, alike),
    };
  }

  private async alike(
    projectId: string,
    opened: OpenedFlow,
    finished: readonly Finished[],
    storyId: Input<'story.similar'>['query']['story'],
  ): Promise<Finished[]> {
    const others = finished.filter(({ story }) => idOf(opened, story) !== storyId);
    if (storyId === undefined) return others.slice(0, 3);
    const ids = [storyId, ...others.map(({ story }) => idOf(opened, story))];
    const known = new Map((await this.stories.compared(projectId, ids)).map((story) => [story.id, story]));
    const asked = known.get(storyId);
    if (asked === undefined) throw new ProblemError('story_not_found', { field: 'story' });
    const candidates = others.flatMap((one) => {
      const story = known.get(idOf(opened, one.story));
      return story === undefined ? [] : [{ ...story, one }];
    });
    return mostAlike(asked, candidates, 3).map(({ one }) => one);
  }
}

function whenDone(stories: number, sample: readonly number[], seed: number, days: readonly string[]): Forecast['when'] {
  const ends = trialsUntil(stories, sample, seed);
  const dayAt = (count: number): string | null => days[count - 1] ?? null;
  return {
    stories,
    likely: confidences.map((percent) => ({ percent, day: dayAt(dayOfConfidence(ends, percent)) })),
    days: tally(ends).flatMap(([count, times]) => {
      const day = dayAt(count);
      return day === null ? [] : [{ day, trials: times }];
    }),
  };
}

function checkDay(by: string, first: string, last: string | undefined): void {
  if (by < first) throw new ProblemError('query_invalid', { field: 'by', params: { day: first }, fault: 'early' });
  if (last !== undefined && by > last)
    throw new ProblemError('query_invalid', { field: 'by', params: { day: last }, fault: 'late' });
}

function howManyBy(by: string, sample: readonly number[], seed: number, days: readonly string[]): Forecast['howMany'] {
  const workingDays = days.filter((day) => day <= by).length;
  const counts = trialsWithin(workingDays, sample, seed);
  return {
    by,
    workingDays,
    likely: confidences.map((percent) => ({ percent, stories: countOfConfidence(counts, percent) })),
    counts: tally(counts).map(([count, times]) => ({ stories: count, trials: times })),
  };
}
