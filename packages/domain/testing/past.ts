import {
  FlowHistory,
  placeOf,
  standingMoves,
  WorkClock,
  type Flow,
  type Move,
  type Planning,
  type Station,
} from '../src/index.js';

export const at = (moment: string): number => Date.parse(`${moment}${moment.length === 10 ? 'T00:00' : ''}:00Z`);
export const weekdays: Pick<Planning, 'timeZone' | 'workingDays' | 'holidays'> = {
  timeZone: 'UTC',
  workingDays: [1, 2, 3, 4, 5],
  holidays: [],
};

/** `CODE 2026-01-05T12:00`, `- …` for leaving the board; `undo N` before the word takes back the Nth move. */
export function movesOf(lines: readonly string[]): Move[] {
  let from = placeOf(null);
  return lines.map((line, index) => {
    const parts = line.split(' ');
    const undoes = parts[0] === 'undo' ? Number(parts[1]) : null;
    const [word = '', moment = ''] = undoes === null ? parts : parts.slice(2);
    const to = placeOf(word === '-' ? null : (word as Station));
    const move = { version: index + 1, undoes, from, to, at: at(moment) };
    from = to;
    return move;
  });
}

export interface Told {
  readonly stories: readonly (readonly string[])[];
  readonly now?: string;
  readonly first?: string;
  readonly doneStage?: Station;
  readonly calendar?: Pick<Planning, 'timeZone' | 'workingDays' | 'holidays'>;
  readonly without?: readonly number[];
}

/** A past told in lines. 2026-01-05 is a Monday. */
export function past({ stories, now = '2026-02-01', first = '2026-01-01', without = [], ...rest }: Told): Flow {
  const history = new FlowHistory();
  stories.forEach((lines, story) => history.put(story, standingMoves(movesOf(lines))));
  return {
    history,
    clock: new WorkClock(rest.calendar ?? weekdays, first, now.slice(0, 10)),
    doneStage: rest.doneStage ?? 'OPERATE',
    now: at(now),
    includes: (story) => !without.includes(story),
  };
}
