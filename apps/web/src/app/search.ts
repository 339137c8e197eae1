import { stations, type Station } from '@rondo/domain';

/** What the address of the board carries besides the filter, which `live/view` reads. */
export interface BoardSearch {
  /** The number of the story that is open beside the board. */
  readonly story?: number | undefined;
  /** The dialog for a new story is open, for this station. */
  readonly new?: Station | undefined;
  /** The number of the story that is being split. */
  readonly split?: number | undefined;
  /** The stage that is open beside the ring. */
  readonly stage?: Station | undefined;
  readonly q?: string | undefined;
  readonly assignee?: string | undefined;
  readonly label?: string | undefined;
  readonly type?: string | undefined;
  readonly priority?: string | undefined;
  readonly epic?: string | undefined;
  readonly unestimated?: boolean | undefined;
  readonly blocked?: boolean | undefined;
  readonly mine?: boolean | undefined;
  readonly sprint?: boolean | undefined;
}

type Raw = Readonly<Record<string, unknown>>;

const wholeNumber = (value: unknown): number | undefined =>
  Number.isInteger(Number(value)) && Number(value) > 0 ? Number(value) : undefined;
const text = (value: unknown): string | undefined =>
  (typeof value === 'string' || typeof value === 'number') && value !== '' ? String(value) : undefined;
const flag = (value: unknown): true | undefined =>
  value === true || value === 1 || value === 'true' ? true : undefined;

/** Keeps what is known of an address that anybody may have typed. */
export function boardSearch(raw: Raw): BoardSearch {
  const search: Record<keyof BoardSearch, unknown> = {
    story: wholeNumber(raw['story']),
    split: wholeNumber(raw['split']),
    new: stations.find((station) => station === raw['new']),
    stage: stations.find((station) => station === raw['stage']),
    q: text(raw['q']),
    assignee: text(raw['assignee']),
    label: text(raw['label']),
    type: text(raw['type']),
    priority: text(raw['priority']),
    epic: text(raw['epic']),
    unestimated: flag(raw['unestimated']),
    blocked: flag(raw['blocked']),
    mine: flag(raw['mine']),
    sprint: flag(raw['sprint']),
  };
  return Object.fromEntries(Object.entries(search).filter(([, value]) => value !== undefined));
}

/** The backlog is also grouped. */
export function backlogSearch(raw: Raw): BoardSearch & { readonly group?: string | undefined } {
  const group = text(raw['group']);
  return { ...boardSearch(raw), ...(group === undefined ? {} : { group }) };
}

export const returnSearch = (raw: Raw): { readonly to?: string } => {
  const to = text(raw['to']);
  return to !== undefined && /^\/(?![/\\])/.test(to) ? { to } : {};
};

/** Which dialog is open on the page of the projects. */
export const newSearch = (raw: Raw): { readonly new?: 'project' | 'workspace' } =>
  raw['new'] === 'project' || raw['new'] === 'workspace' ? { new: raw['new'] } : {};

/** Whether the dialog that invites somebody is open. */
export const inviteSearch = (raw: Raw): { readonly new?: 'invitation' } =>
  raw['new'] === 'invitation' ? { new: 'invitation' } : {};

/** Which station the policy page shows. */
export function stageSearch(raw: Raw): { readonly stage?: Station } {
  const stage = stations.find((station) => station === raw['stage']);
  return stage === undefined ? {} : { stage };
}

/** The numbers of stories that something is to be done with. */
export function storiesSearch(raw: Raw): { readonly stories?: readonly number[] } {
  const given: unknown = raw['stories'];
  const numbers = (Array.isArray(given) ? given : [given]).flatMap((value) => wholeNumber(value) ?? []);
  return numbers.length === 0 ? {} : { stories: [...new Set(numbers)] };
}
