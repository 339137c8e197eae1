import type { ProjectIntentBody, ProjectIntentName } from '@rondo/domain';
import * as z from 'zod';
import * as f from './fields.js';

const storyIds = z.array(f.storyId).min(1).max(1000);
const weekday = z.number().int().min(1).max(7);
const card = f.line(12);
const deck = z.array(card).min(2).max(20);
const goal = f.prose(500);
const metric = z.strictObject({ name: f.line(80), target: f.optionalLine(80) });
const sprintName = f.line(60).nullable();
/** Refused by a rule when it is negative, so that the answer names the rule. */
const amount = z.number().max(100);

/** The bodies of the verbs that plan: backlog, sprints, capacity, poker, review. */
export const planningIntentBodies = {
  'story.plan': z.strictObject({
    storyIds,
    sprintId: f.sprintId.nullable(),
    after: f.storyId.nullable().exactOptional(),
  }),
  'story.split': z.strictObject({
    storyId: f.storyId,
    title: f.line(200).exactOptional(),
    points: f.points.nullable().exactOptional(),
    parts: z
      .array(
        z.strictObject({
          id: f.storyId,
          linkId: f.linkId,
          title: f.line(200),
          points: f.points.nullable().exactOptional(),
        }),
      )
      .min(1)
      .max(20),
  }),
  'improvement.postpone': z.strictObject({ storyIds, sprintId: f.sprintId }),
  'improvement.drop': z.strictObject({ storyId: f.storyId, commentId: f.commentId, reason: f.line(500) }),
  'planning.configure': z.strictObject({
    timeZone: f.line(60).exactOptional(),
    workingDays: z.array(weekday).max(7).exactOptional(),
    holidays: z.array(f.day).max(400).exactOptional(),
    sprintWeeks: z.number().int().min(1).max(8).exactOptional(),
    startsOn: weekday.exactOptional(),
    ahead: z.number().int().min(1).max(8).exactOptional(),
    unit: f.capacityUnit.exactOptional(),
    reserve: z.number().int().min(0).max(90).exactOptional(),
    deck: deck.exactOptional(),
  }),
  'capacity.set': z.strictObject({
    userId: f.userId,
    perDay: z.partialRecord(f.discipline, amount).exactOptional(),
    daysOff: z.array(f.day).max(400).exactOptional(),
  }),
  'sprint.create': z.strictObject({
    id: f.sprintId,
    startsOn: f.day,
    endsOn: f.day,
    name: sprintName.exactOptional(),
    goal: goal.exactOptional(),
    metric: metric.nullable().exactOptional(),
  }),
  'sprint.edit': z.strictObject({
    id: f.sprintId,
    name: sprintName.exactOptional(),
    goal: goal.exactOptional(),
    metric: metric.nullable().exactOptional(),
    startsOn: f.day.exactOptional(),
    endsOn: f.day.exactOptional(),
    replaced: f.replaced('name', 'goal', 'metric'),
  }),
  'sprint.delete': z.strictObject({ id: f.sprintId }),
  'sprint.start': z.strictObject({ id: f.sprintId }),
  'sprint.close': z.strictObject({
    id: f.sprintId,
    to: f.sprintId.nullable(),
    stories: z
      .array(
        z.strictObject({
          storyId: f.storyId,
          to: f.sprintId.nullable(),
          reason: f.optionalLine(300).exactOptional(),
        }),
      )
      .max(1000)
      .exactOptional(),
  }),
  'sprint.judge': z.strictObject({
    id: f.sprintId,
    verdict: f.goalVerdict.nullable(),
    note: f.prose(2000).exactOptional(),
    replaced: f.replaced('verdictNote'),
  }),
  'poker.open': z.strictObject({
    id: f.pokerId,
    stories: z
      .array(z.strictObject({ storyId: f.storyId, roundId: f.roundId }))
      .min(1)
      .max(100),
    deck: deck.exactOptional(),
    deadline: f.time.nullable().exactOptional(),
    autoReveal: z.boolean().exactOptional(),
  }),
  'poker.join': z.strictObject({ id: f.pokerId, as: z.enum(['voter', 'spectator']) }),
  'poker.leave': z.strictObject({ id: f.pokerId, userId: f.userId.exactOptional() }),
  'poker.configure': z.strictObject({
    id: f.pokerId,
    autoReveal: z.boolean().exactOptional(),
    deadline: f.time.nullable().exactOptional(),
    currentId: f.storyId.exactOptional(),
  }),
  'poker.close': z.strictObject({ id: f.pokerId }),
  'round.start': z.strictObject({ id: f.roundId, pokerId: f.pokerId, storyId: f.storyId }),
  'round.vote': z.strictObject({ id: f.roundId, value: card.nullable() }),
  'round.reveal': z.strictObject({ id: f.roundId, dueAt: f.time.exactOptional() }),
  'round.settle': z.strictObject({ id: f.roundId, points: f.points }),
  'round.skip': z.strictObject({ id: f.roundId, skipped: z.boolean() }),
  'demo.add': z.strictObject({ id: f.demoId, sprintId: f.sprintId, storyId: f.storyId }),
  'demo.edit': z.strictObject({
    id: f.demoId,
    presenterId: f.userId.nullable().exactOptional(),
    link: f.optionalLine(500).exactOptional(),
    shown: z.boolean().exactOptional(),
    verdict: f.demoVerdict.nullable().exactOptional(),
    reason: f.prose(1000).exactOptional(),
    replaced: f.replaced('link', 'reason'),
    after: f.demoId.nullable().exactOptional(),
  }),
  'demo.follow': z.strictObject({ id: f.demoId, storyId: f.storyId, linkId: f.linkId, title: f.line(200) }),
  'demo.remove': z.strictObject({ id: f.demoId }),
  'feedback.give': z.strictObject({
    id: f.feedbackId,
    sprintId: f.sprintId,
    aboutId: f.storyId.nullable(),
    guest: f.line(80),
    body: f.line(4000),
  }),
  'feedback.adopt': z.strictObject({ id: f.feedbackId, storyId: f.storyId, title: f.line(200).exactOptional() }),
  'feedback.remove': z.strictObject({ id: f.feedbackId }),
} as const satisfies { [Name in ProjectIntentName]?: z.ZodType<ProjectIntentBody<Name>> };
