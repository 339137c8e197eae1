import * as z from 'zod';
import * as f from './fields.js';

/** What reports answer. Durations are working days, with fractions; days and weeks are those of the project's time zone. */

const count = z.number().int().min(0);
const days = z.number().min(0);

/** A story behind a number. Its points are those of now; in the report of a closed sprint, those of the close. */
export const reportedStory = z.strictObject({
  id: f.storyId,
  number: z.number().int(),
  title: z.string(),
  type: f.storyType,
  points: f.points.nullable(),
});
export type ReportedStory = z.output<typeof reportedStory>;

/** Points of stories without a size count as nothing; `unestimated` tells how many they are. */
export const amount = z.strictObject({ stories: count, points: z.number() });
/** Between two amounts. */
const share = z.strictObject({ stories: z.number(), points: z.number() });

/** By what calendar and at which point of the history the numbers are true. */
export const basis = z.strictObject({
  version: f.version,
  timeZone: z.string(),
  workingDays: z.array(z.number().int()),
  holidays: z.array(f.day),
  doneStage: f.station,
});
/** The days that the report looks at, both included. */
export const window = z.strictObject({ from: f.day, to: f.day });

/** Percentiles of working days by linear interpolation; null where they would stand on fewer than five. */
export const spread = z.strictObject({ n: count, p50: days, p85: days, p95: days, least: days, most: days }).nullable();

/** A list that may be long: the first ones, and how many there are. */
export const listOf = <Item extends z.ZodType>(item: Item) => z.strictObject({ items: z.array(item), total: count });

export const reportedSprint = z.strictObject({
  id: f.sprintId,
  number: z.number().int(),
  name: z.string().nullable(),
  goal: z.string(),
  startsOn: f.day,
  endsOn: f.day,
  startedAt: f.time.nullable(),
  closedAt: f.time.nullable(),
});

export const burnDay = z.strictObject({
  day: f.day,
  /** False: a weekend or a holiday. */
  working: z.boolean(),
  /** At the end of the day, or now when it is today. Null: the day has not come, or the sprint has not started. */
  scope: amount.nullable(),
  done: amount.nullable(),
  /** Scope less done. */
  remaining: amount.nullable(),
  /** An even pace over the working days, from the commitment to nothing. */
  ideal: share.nullable(),
});
/** What changed a sprint on its way: `points` by how much, `remaining` by how much what remains; the two differ for a story that is done. */
export const burnEvent = z.strictObject({
  at: f.time,
  day: f.day,
  kind: z.enum(['added', 'removed', 'estimated', 'done', 'reopened']),
  story: reportedStory,
  points: z.number(),
  remaining: z.number(),
});
export const burn = z.strictObject({
  days: z.array(burnDay),
  /** Oldest first, from the start on. */
  events: z.array(burnEvent),
  /** Stories without a size that are in the sprint. */
  unestimated: count,
});

export const finished = z.strictObject({
  story: reportedStory,
  day: f.day,
  finishedAt: f.time,
  /** Null: it went straight to done, so that nobody saw it begin. */
  startedAt: f.time.nullable(),
  cycle: days.nullable(),
  lead: days,
});

export const stageTime = z.strictObject({
  stage: f.station,
  days,
  /** How many times it came there; more than one is worth a look. */
  trips: count,
});
export const storyStages = z.strictObject({ story: reportedStory, total: days, stages: z.array(stageTime) });
export const stageSpread = z.strictObject({
  stage: f.station,
  /** The stories that left it in the window and are not back. */
  measured: count,
  time: spread,
  /** Of them, how many came there more than once. */
  repeated: count,
});

export const ageing = z.strictObject({
  story: reportedStory,
  stage: f.station,
  startedAt: f.time,
  age: days,
  /** In its stage, all trips together. */
  inStage: days,
  trips: count,
  blocked: z.strictObject({ cause: f.blockCause, reason: z.string(), since: f.time }).nullable(),
});

export const blockedInterval = z.strictObject({
  story: reportedStory,
  cause: f.blockCause,
  reason: z.string(),
  since: f.time,
  /** Null: it is blocked now. */
  until: f.time.nullable(),
  /** Within the window. */
  days,
});

/** Why there is no forecast: fewer finished stories, or fewer working days of history, than it takes. */
export const notEnough = z.strictObject({ finished: count, days: count, leastFinished: count, leastDays: count });
/** In how many of 100 trials it comes true, and by when. `day` null: later than the forecast looks. */
export const likelyDay = z.strictObject({ percent: count, day: f.day.nullable() });
export const likelyCount = z.strictObject({ percent: count, stories: count });

/** How one story of a sprint fared. */
export const sprintItem = z.strictObject({
  story: reportedStory,
  /** The story that this sub-task is part of, where the sprint has had both: it counts as none beside it, its size counts as its own. */
  partOf: z.strictObject({ id: f.storyId, number: z.number().int() }).nullable(),
  committed: z.boolean(),
  /** When it came in after the start; null: it was in it at the start. */
  addedAt: f.time.nullable(),
  /** When it was taken out before the close; null: it was not. */
  removedAt: f.time.nullable(),
  /** At the start, or when it was added. */
  pointsThen: f.points.nullable(),
  stage: f.station.nullable(),
  done: z.boolean(),
  doneAt: f.time.nullable(),
  /** Carried over at the close: where to (null: the backlog), and why. */
  carried: z
    .strictObject({ to: z.strictObject({ id: f.sprintId, number: z.number().int() }).nullable(), reason: z.string() })
    .nullable(),
});
export const sprintTotals = z.strictObject({
  committed: amount,
  added: amount,
  removed: amount,
  /** Of what was committed, less what was taken out. */
  committedDone: amount,
  done: amount,
  /** Not done at the close; of a sprint that runs, not done yet. */
  open: amount,
});

/** What a team finishes in a sprint: four in five of its last ones lay between low and high. */
export const velocityRange = z.strictObject({
  sprints: count,
  low: share,
  middle: share,
  high: share,
});
