import { isTimeZone } from '../calendar.js';
import { accept, refuse } from '../decision.js';
import type { UserId } from '../ids.js';
import type { Member } from '../entities.js';
import type { Planning } from '../planning-entities.js';
import type { CapacityUnit, Discipline } from '../vocabulary.js';
import { nothing, type Intent } from './intent.js';
import { checkDeck } from './poker-deck.js';
import { missingSprints, planningOf } from './sprint-schedule.js';
import { difference } from './story-fields.js';

export interface ConfigurePlanning {
  readonly timeZone?: string;
  readonly workingDays?: readonly number[];
  readonly holidays?: readonly string[];
  readonly sprintWeeks?: number;
  readonly startsOn?: number;
  readonly ahead?: number;
  readonly unit?: CapacityUnit;
  readonly reserve?: number;
  readonly deck?: readonly string[];
}

/** PLANNING-1: a known time zone, at least one working day, sprints that start on one, and a deck in which no card stands twice. */
export const configurePlanning: Intent<ConfigurePlanning> = {
  least: 'lead',
  needs: nothing,
  decide(state, wanted) {
    const present = planningOf(state);
    const next: Planning = { ...present, ...wanted };
    if (!isTimeZone(next.timeZone)) return refuse('time_zone_unknown', 'timeZone');
    if (next.workingDays.length === 0) return refuse('no_working_day', 'workingDays');
    if (!next.workingDays.includes(next.startsOn)) return refuse('start_no_working_day', 'startsOn');
    const unplayable = checkDeck(next.deck);
    if (unplayable !== null) return unplayable;
    const changed = difference(present, wanted);
    if (changed === null) return accept([]);
    const sprints =
      state.of.sprint.size === 0 || wanted.ahead === undefined ? [] : missingSprints(ahead(state, next), []);
    return accept([{ kind: 'planning', id: present.id, ...changed }, ...sprints]);
  },
};

/** The state as it will be once the planning is changed, for what follows from it. */
function ahead<State extends Parameters<typeof planningOf>[0]>(state: State, planning: Planning): State {
  const of = { ...state.of, planning: new Map([[planning.id, planning]]) };
  return { of } as unknown as State;
}

export interface SetCapacity {
  readonly userId: UserId;
  readonly perDay?: Readonly<Partial<Record<Discipline, number>>>;
  readonly daysOff?: readonly string[];
}

/** CAPACITY-1: capacity is never below zero. */
export const setCapacity: Intent<SetCapacity> = {
  least: 'contributor',
  needs: nothing,
  decide(state, { userId, ...wanted }) {
    const member = state.of.member.get(userId);
    if (member === undefined) return refuse('member_not_found', 'userId');
    const below = Object.entries(wanted.perDay ?? {}).find(([, amount]) => amount < 0);
    if (below !== undefined) return refuse('capacity_negative', `perDay.${below[0]}`);
    const daysOff = wanted.daysOff === undefined ? {} : { daysOff: [...new Set(wanted.daysOff)].sort() };
    const changed = difference<Member>(member, { ...wanted, ...daysOff });
    return accept(changed === null ? [] : [{ kind: 'member', id: userId, ...changed }]);
  },
};
