import {
  blockCauses,
  stations,
  storyTypes,
  type BlockCause,
  type EpicId,
  type LabelId,
  type Station,
  type Story,
  type StoryType,
} from '@rondo/domain';

export const reportNames = [
  'sprint',
  'burn',
  'velocity',
  'flow',
  'cycle',
  'stages',
  'ageing',
  'throughput',
  'blocked',
  'forecast',
] as const;
export type ReportName = (typeof reportNames)[number];

export const windows = [4, 12, 26, 52] as const;
export const sprintCounts = [6, 12, 26] as const;

/** LIMIT: what the server draws trials for. */
export const mostStories = 1000;

/** What the address of a report carries. */
export interface ReportSearch {
  /** The number of a sprint. */
  readonly sprint?: number;
  readonly types?: string;
  readonly epics?: string;
  readonly labels?: string;
  readonly weeks?: number;
  readonly from?: string;
  readonly to?: string;
  readonly unit?: 'stories';
  readonly show?: 'up' | 'lead' | 'by' | 'came';
  readonly day?: string;
  readonly stage?: Station;
  /** Only what came to the stage at least so often. */
  readonly trips?: 2;
  readonly stories?: number;
  readonly by?: string;
  readonly cause?: BlockCause;
  /** How many closed sprints. */
  readonly sprints?: number;
}

type Raw = Readonly<Record<string, unknown>>;

const text = (value: unknown): string | undefined =>
  (typeof value === 'string' || typeof value === 'number') && value !== '' ? String(value) : undefined;
const whole = (value: unknown, most: number): number | undefined =>
  Number.isInteger(Number(value)) && Number(value) > 0 && Number(value) <= most ? Number(value) : undefined;
/** How many stories a forecast is asked for; undefined where there is none. */
export const storiesAsked = (value: unknown): number | undefined => whole(value, mostStories);
const day = (value: unknown): string | undefined => {
  const written = text(value);
  return written !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(written) && !Number.isNaN(Date.parse(written))
    ? written
    : undefined;
};
const oneOf = <Word extends string>(words: readonly Word[], value: unknown): Word | undefined =>
  words.find((word) => word === value);

/** Reads an address that anybody may have typed: what makes no sense is left out. */
export function reportSearch(raw: Raw): ReportSearch {
  const search: Record<keyof ReportSearch, unknown> = {
    sprint: whole(raw['sprint'], 100_000),
    types: text(raw['types']),
    epics: text(raw['epics']),
    labels: text(raw['labels']),
    weeks: windows.find((weeks) => weeks === Number(raw['weeks'])),
    from: day(raw['from']),
    to: day(raw['to']),
    unit: oneOf(['stories'], raw['unit']),
    show: oneOf(['up', 'lead', 'by', 'came'], raw['show']),
    day: day(raw['day']),
    stage: oneOf(stations, raw['stage']),
    trips: Number(raw['trips']) === 2 ? 2 : undefined,
    stories: storiesAsked(raw['stories']),
    by: day(raw['by']),
    cause: oneOf(blockCauses, raw['cause']),
    sprints: sprintCounts.find((count) => count === Number(raw['sprints'])),
  };
  return Object.fromEntries(Object.entries(search).filter(([, value]) => value !== undefined));
}

const listOf = (list: string | undefined): string[] => (list === undefined ? [] : list.split(','));
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

export interface StoryFilter {
  readonly types?: StoryType[];
  readonly epics?: EpicId[];
  readonly labels?: LabelId[];
}

/** As the reports of the server do: of each kind one of those that are chosen. */
export const passes = (
  { types, epics, labels }: StoryFilter,
  story: Pick<Story, 'type' | 'epicId' | 'labelIds'>,
): boolean =>
  (types?.includes(story.type) ?? true) &&
  (epics === undefined || (story.epicId !== null && epics.includes(story.epicId))) &&
  (labels?.some((id) => story.labelIds.includes(id)) ?? true);

/** The part that a report is filtered by. */
export function filterOf({ types, epics, labels }: ReportSearch): StoryFilter {
  const chosen = {
    types: listOf(types).filter((type): type is StoryType => (storyTypes as readonly string[]).includes(type)),
    epics: listOf(epics).filter((id) => uuid.test(id)) as EpicId[],
    labels: listOf(labels).filter((id) => uuid.test(id)) as LabelId[],
  };
  return Object.fromEntries(Object.entries(chosen).filter(([, list]) => list.length > 0));
}
