import * as domain from '@rondo/domain';
import * as z from 'zod';
import type { Fault } from './faults.js';

z.config({ jitless: true });

const id = <Id extends string>() => z.uuid().toLowerCase() as unknown as z.ZodType<Id, string>;

export const storyId = id<domain.StoryId>();
export const userId = id<domain.UserId>();
export const labelId = id<domain.LabelId>();
export const epicId = id<domain.EpicId>();
export const checkId = id<domain.CheckId>();
export const commentId = id<domain.CommentId>();
export const linkId = id<domain.LinkId>();
export const sprintId = id<domain.SprintId>();
export const pokerId = id<domain.PokerId>();
export const roundId = id<domain.RoundId>();
export const demoId = id<domain.DemoId>();
export const feedbackId = id<domain.FeedbackId>();
export const uuid = id<string>();

/** Text that a person typed: no control characters but line breaks and tabs, no lone surrogates, which no database keeps. */
const clean = (value: string): boolean =>
  // eslint-disable-next-line no-control-regex -- naming them is how they are refused
  !/[\u0000-\u0008\u000B\u000C\u000E-\u001F]/.test(value) && value.isWellFormed();
const text = (max: number) => z.string().max(max).refine(clean);
export const line = (max: number) => text(max).trim().min(1);
export const optionalLine = (max: number) => text(max).trim();
/** The texts that the writer had before them, the longest of which is an entry checklist. */
export const replaced = (...fields: readonly string[]) =>
  z.strictObject(Object.fromEntries(fields.map((field) => [field, text(4100).exactOptional()]))).exactOptional();
export const prose = (max: number) => text(max);

const years: Fault = 'years';
export const day = z.iso.date().refine(domain.isPlannable, { params: { fault: years } });
export const station = z.enum(domain.stations);
export const storyType = z.enum(domain.storyTypes);
export const priority = z.enum(domain.priorities);
export const origin = z.enum(domain.origins);
export const blockCause = z.enum(domain.blockCauses);
export const linkKind = z.enum(domain.linkKinds);
export const discipline = z.enum(domain.disciplines);
export const projectRole = z.enum(domain.projectRoles);
export const workspaceRole = z.enum(domain.workspaceRoles);
export const hue = z.enum(domain.hues);
export const capacityUnit = z.enum(domain.capacityUnits);
export const goalVerdict = z.enum(domain.goalVerdicts);
export const demoVerdict = z.enum(domain.demoVerdicts);
export const scope = z.enum(domain.scopes);
export const wipMode = z.enum(domain.wipModes);
/** A place in the order of a project. */
export const rank = z
  .string()
  .regex(/^[0-9A-Za-z]{1,200}$/)
  .transform((text) => text as domain.Rank);
export const points = z.number().min(0).max(1000);
/** The end of the year 9999: later times are written in a way that Postgres does not read. */
export const lastTime = 253_402_300_799_999;
export const time = z.number().int().min(0).max(lastTime);
export const version = z.number().int().min(0).max(2_147_483_647);
export const mutationId = z
  .string()
  .min(1)
  .max(100)
  .regex(/^[\x21-\x7e]+$/);

export const email = z.email().max(254).toLowerCase();
/** Length is what makes a password strong; no rules about characters. */
export const password = z
  .string()
  .min(8)
  .max(256)
  .refine((value) => value.isWellFormed());
export const personName = line(80);
export const projectKey = z.string().regex(/^[A-Z][A-Z0-9]{1,9}$/);
export const slug = z.string().regex(/^[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?$/);
export const secret = z
  .string()
  .min(20)
  .max(200)
  .regex(/^[\w-]+$/);
