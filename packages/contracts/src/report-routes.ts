import * as z from 'zod';
import * as f from './fields.js';
import * as r from './report-replies.js';
import { projectPath, type Route } from './route.js';

const params = z.strictObject({ workspace: f.slug, key: f.projectKey });
const listed = <Item extends z.ZodType<unknown, string>>(item: Item) =>
  z
    .string()
    .max(4000)
    .transform((text) => text.split(','))
    .pipe(z.array(item).min(1).max(100));

/** Lists are separated by commas; a story passes that fits one of each list. */
const filter = {
  types: listed(f.storyType).exactOptional(),
  epics: listed(f.epicId).exactOptional(),
  labels: listed(f.labelId).exactOptional(),
};
/** Days in the project's time zone, both included; without them the last twelve weeks. At most two years, and no day before the first change of the project. */
const windowed = { ...filter, from: f.day.exactOptional(), to: f.day.exactOptional() };
const whole = (least: number, most: number) => z.coerce.number().int().min(least).max(most);
const limit = whole(1, 5000).exactOptional();

const report = <Name extends string, Query extends z.ZodRawShape, Reply extends z.ZodRawShape>(
  name: Name,
  summary: string,
  query: Query,
  reply: Reply,
) =>
  ({
    method: 'GET',
    path: `${projectPath}/reports/${name}`,
    policy: 'project:viewer',
    scope: 'read',
    summary,
    params,
    query: z.strictObject(query),
    reply: z.strictObject({ basis: r.basis, ...reply }),
  }) as const satisfies Route;

export const reportRoutes = {
  'report.burn': report(
    'burn',
    'Burndown and burnup of a sprint, day by day; of a closed one as it was when it closed',
    { ...filter, sprint: f.sprintId },
    {
      frozen: z.boolean(),
      sprint: r.reportedSprint,
      /** What was in it at its start: where the burndown begins. */
      committed: r.amount,
      ...r.burn.shape,
    },
  ),
  'report.sprint': report(
    'sprint',
    'What a sprint committed, what came, went, was done and was carried over; of a closed one as it was when it closed',
    { ...filter, sprint: f.sprintId },
    {
      frozen: z.boolean(),
      sprint: r.reportedSprint,
      totals: r.sprintTotals,
      items: z.array(r.sprintItem),
      burn: r.burn,
    },
  ),
  'report.velocity': report(
    'velocity',
    'Committed and done of the last closed sprints, oldest first, and the range to plan with; `range` is null below three sprints',
    { ...filter, sprints: whole(1, 26).exactOptional() },
    {
      sprints: z.array(
        z.strictObject({ sprint: r.reportedSprint, committed: r.amount, done: r.amount, carried: r.amount }),
      ),
      range: r.velocityRange.nullable(),
    },
  ),
  'report.flow': report(
    'flow',
    'Cumulative flow: how many stories stood at each station at the end of each day',
    windowed,
    {
      window: r.window,
      stations: z.array(f.station),
      days: z.array(
        z.strictObject({
          day: f.day,
          working: z.boolean(),
          /** In the order of `stations`; together they are all stories that there were. */
          counts: z.array(z.number().int()),
          came: z.number().int(),
          finished: z.number().int(),
        }),
      ),
    },
  ),
  'report.standing': report(
    'standing',
    'The stories behind one field of the cumulative flow: who stood at a station at the end of a day',
    { ...filter, day: f.day, stage: f.station, limit },
    { stories: r.listOf(r.reportedStory) },
  ),
  'report.came': report(
    'came',
    'The stories behind what came in to the cumulative flow, newest first',
    { ...windowed, limit },
    { window: r.window, stories: r.listOf(z.strictObject({ story: r.reportedStory, day: f.day })) },
  ),
  'report.cycle': report(
    'cycle',
    'Cycle time and lead time of the stories that were finished in the window, newest first; the percentiles are of all of them',
    { ...windowed, limit },
    {
      window: r.window,
      cycle: r.spread,
      lead: r.spread,
      /** Finished, but nobody saw them begin: without a cycle time. */
      unmeasured: z.number().int(),
      finished: r.listOf(r.finished),
    },
  ),
  'report.sizes': report('sizes', 'Cycle time by size, over the stories that were finished in the window', windowed, {
    window: r.window,
    sizes: z.array(z.strictObject({ points: f.points, time: r.spread })),
  }),
  'report.stages': report(
    'stages',
    'Time in each stage, and the stories that took longest; with `stage`, the stories of that one, and with `trips` besides, those that came there at least so often',
    { ...windowed, stage: f.station.exactOptional(), trips: whole(1, 100).exactOptional(), limit },
    { window: r.window, stages: z.array(r.stageSpread), stories: r.listOf(r.storyStages) },
  ),
  'report.ageing': report(
    'ageing',
    'Stories under way, oldest first, against what 50, 85 and 95 of 100 took in the window',
    { ...windowed, limit },
    { window: r.window, cycle: r.spread, stages: z.array(r.stageSpread), stories: r.listOf(r.ageing) },
  ),
  'report.throughput': report(
    'throughput',
    'How many stories and points were finished in each week; report.cycle over the days of a week lists them',
    windowed,
    {
      window: r.window,
      weeks: z.array(
        z.strictObject({
          /** Its first and last day within the window. */
          from: f.day,
          to: f.day,
          workingDays: z.number().int(),
          /** False: the window or today cuts it. */
          whole: z.boolean(),
          finished: r.amount,
        }),
      ),
      /** Stories a whole week; null below three. */
      weekly: z.strictObject({ p15: z.number(), p50: z.number(), p85: z.number() }).nullable(),
    },
  ),
  'report.blocked': report(
    'blocked',
    'Working days lost to blockers in the window, by cause, and each time that a story was blocked, longest first; with `cause`, the times of that one',
    { ...windowed, cause: f.blockCause.exactOptional(), limit },
    {
      window: r.window,
      causes: z.array(
        z.strictObject({ cause: f.blockCause, days: z.number(), stories: z.number().int(), times: z.number().int() }),
      ),
      intervals: r.listOf(r.blockedInterval),
    },
  ),
  'report.forecast': report(
    'forecast',
    'When will that many stories be done (`stories`), or how many by a day (`by`): 10,000 trials over the days of the window',
    {
      ...windowed,
      stories: whole(1, 1000).exactOptional(),
      by: f.day.exactOptional(),
      /** The same seed gives the same forecast. */
      seed: whole(0, 4_294_967_295).exactOptional(),
    },
    {
      window: r.window,
      /** The days of the window that are over, which it draws from: report.cycle over them lists what was finished. Null: today is the first. */
      sampled: r.window.nullable(),
      /** What is assumed: how much past there is to draw from, and the first day of work. */
      trials: z.number().int(),
      seed: z.number().int(),
      startsOn: f.day,
      sampleDays: z.number().int(),
      sampleFinished: z.number().int(),
      notEnough: r.notEnough.nullable(),
      when: z
        .strictObject({
          stories: z.number().int(),
          likely: z.array(r.likelyDay),
          /** How many trials ended on each day. */
          days: z.array(z.strictObject({ day: f.day, trials: z.number().int() })),
        })
        .nullable(),
      howMany: z
        .strictObject({
          by: f.day,
          workingDays: z.number().int(),
          likely: z.array(r.likelyCount),
          counts: z.array(z.strictObject({ stories: z.number().int(), trials: z.number().int() })),
        })
        .nullable(),
    },
  ),
  'report.backlog': report(
    'backlog',
    'Which stories of the ordered backlog fit the next sprints at the velocity of the last ones; `range` is null without one',
    {},
    {
      range: r.velocityRange.nullable(),
      /** What it counts in: stories where the team gives no points. */
      unit: z.enum(['points', 'stories']).nullable(),
      /** The working days of the sprint in the middle of the last ones: a sprint with fewer holds as much less. */
      usualDays: z.number().nullable(),
      /** Stories of the backlog without a size, and what they are counted as: the middle size of what was finished, or null when there is none. */
      unestimated: z.strictObject({ stories: z.number().int(), countedAs: f.points.nullable() }),
      sprints: z.array(
        z.strictObject({
          sprint: r.reportedSprint,
          /** What is planned in it already. */
          planned: z.strictObject({
            ...r.amount.shape,
            unestimated: z.number().int(),
            workingDays: z.number().int(),
          }),
          /** The last story of the backlog that fits up to the end of this sprint; null: none. */
          pessimistic: z.strictObject({ lastId: f.storyId.nullable(), stories: z.number().int() }),
          optimistic: z.strictObject({ lastId: f.storyId.nullable(), stories: z.number().int() }),
        }),
      ),
    },
  ),
  'story.similar': report(
    'similar',
    'How long stories of a size took, and the three most like a story: by title, labels, type and epic',
    { points: z.coerce.number().min(0).max(1000), story: f.storyId.exactOptional() },
    { cycle: r.spread, stories: z.array(r.finished) },
  ),
} as const satisfies Record<string, Route>;

export type ReportRouteName = keyof typeof reportRoutes;
