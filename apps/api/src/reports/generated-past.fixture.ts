import { stations } from '@rondo/domain';
import { randomInt, randomUUID } from 'node:crypto';
import type pg from 'pg';

const given = process.env['FLOW_SEED'];
/** One, so that every run is the same; `FLOW_SEED=random npm test -- reports` tries another and `FLOW_SEED=7` that one. Names of tests say which. */
export const flowSeed = given === 'random' ? randomInt(1_000_000_000) : Number(given ?? 1);

/** The same seed makes the same past. */
export function chanceOf(seed: number): {
  whole: (below: number) => number;
  oneOf: <Item>(list: readonly Item[]) => Item;
} {
  let state = seed;
  const next = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 4_294_967_296;
  };
  const whole = (below: number): number => Math.floor(next() * below);
  return { whole, oneOf: (list) => list[whole(list.length)] as (typeof list)[number] };
}

const day = 86_400_000;
type Row = Record<string, unknown>;

interface Move {
  readonly version: number;
  readonly from: string | null;
  readonly to: string | null;
}
interface Scope {
  readonly version: number;
  readonly from: { sprint: string | null; points: number | null; open: boolean };
  readonly to: { sprint: string | null; points: number | null; open: boolean };
}

const nowhere = { sprint: null, points: null, open: false };
const way = ['PLAN', 'CODE', 'BUILD', 'TEST', 'RELEASE', 'DEPLOY', 'OPERATE', 'MANAGE'];

/** The first stories are done when they come to the sprint, grow, and leave it or go to the archive. */
const told = 2;

/**
 * Writes the past of a project beside its writer: stories that go forwards and backwards, into the watches, off the board and back,
 * are undone and redone, arrive late, come to a sprint, leave it and are estimated anew.
 */
export async function generatePast(
  pool: pg.Pool,
  projectId: string,
  seed: number,
  sprint: { id: string; begins: number },
) {
  const chance = chanceOf(seed);
  const rows: Record<'story' | 'stage_move' | 'scope_move' | 'blocker', Row[]> = {
    story: [],
    stage_move: [],
    scope_move: [],
    blocker: [],
  };
  const now = Date.now();
  let version = 10;
  const person = randomUUID();
  const wholes: string[] = [];
  for (let number = 1; number <= 150; number += 1) {
    const id = randomUUID();
    let at = number <= told ? sprint.begins - day : now - chance.whole(120 * day) - day;
    let [place, scope] = [null as string | null, nowhere as Scope['to']];
    const moves: Move[] = [];
    const scopes: Scope[] = [];
    const key = { project_id: projectId, story_id: id };
    const move = (to: string | null, undoes: number | null = null): void => {
      moves.push({ version, from: place, to });
      // Some happened earlier than they arrived.
      const occurred = Math.min(now, at - (chance.whole(8) === 0 ? chance.whole(3 * day) : 0));
      rows.stage_move.push({
        ...key,
        version,
        from_stage: place,
        to_stage: to,
        lap: 1,
        occurred_at: new Date(occurred),
        undoes,
      });
      place = to;
    };
    const plan = (to: Scope['to'], undoes: number | null = null): void => {
      scopes.push({ version, from: scope, to });
      rows.scope_move.push({
        ...{
          ...key,
          version,
          from_sprint: scope.sprint,
          to_sprint: to.sprint,
          from_points: scope.points,
          to_points: to.points,
        },
        ...{ was_open: scope.open, is_open: to.open, occurred_at: new Date(Math.min(now, at)), undoes },
      });
      scope = to;
    };
    /** In the archive it keeps its sprint, in the trash it does not. */
    const leave = (kept: string | null): void => {
      move(null);
      plan({ ...scope, sprint: kept, open: false });
    };
    const steps: (() => void)[] = [
      ...Array.from(
        { length: 6 },
        () => () => move(way[Math.min(way.length - 1, way.indexOf(place ?? 'PLAN') + 1)] as string),
      ),
      () => move(chance.oneOf(stations)),
      () => move(chance.oneOf(way)),
      () => {
        const last = moves.at(-1);
        if (last !== undefined && moves.length > 1) move(last.from, last.version);
      },
      () => {
        const last = scopes.at(-1);
        if (last?.from.open === true) plan(last.from, last.version);
      },
      () => plan({ ...scope, sprint: scope.sprint === null ? sprint.id : null }),
      () => plan({ ...scope, points: chance.oneOf([null, 1, 2, 3, 5, 8]) }),
    ];
    plan({ sprint: chance.whole(3) === 0 ? sprint.id : null, points: chance.oneOf([null, 1, 2, 3, 5]), open: true });
    move(chance.whole(10) === 0 ? chance.oneOf(stations) : 'PLAN');
    const always = [
      () => move('OPERATE'),
      () => plan({ ...scope, sprint: sprint.id, points: 3 }),
      () => plan({ ...scope, points: 8 }),
      () => (number === 1 ? plan({ ...scope, sprint: null }) : leave(sprint.id)),
    ];
    for (const step of number <= told ? always : []) {
      at += 2 * day;
      version += 1;
      step();
    }
    for (let step = number <= told ? 0 : chance.whole(16); step > 0; step -= 1) {
      at += chance.whole(6 * day);
      if (at > now) break;
      version += 1;
      if (place === null) {
        move(moves.at(-1)?.from ?? 'PLAN');
        plan({ ...scope, open: true });
      } else if (chance.whole(25) === 0) {
        leave(chance.whole(2) === 0 ? scope.sprint : null);
      } else {
        const before = rows.stage_move.length;
        const was = place;
        chance.oneOf(steps)();
        // Moving within a stage leaves no row.
        if (rows.stage_move.length > before && place === was) {
          rows.stage_move.pop();
          moves.pop();
        }
      }
    }
    for (let since = at - 20 * day; since < now && chance.whole(3) === 0; since += 9 * day) {
      const until = since + chance.whole(8 * day);
      const cause = chance.oneOf(['external', 'decision', 'capacity']);
      rows.blocker.push({
        ...key,
        since: new Date(since),
        until: until > now ? null : new Date(until),
        cause,
        reason: '',
      });
    }
    version += 1;
    // Every fifth divides the one ahead of it.
    const parentId = number % 5 === 0 ? wholes.at(-1) : null;
    if (parentId === null) wholes.push(id);
    rows.story.push({
      ...{
        project_id: projectId,
        id,
        number,
        title: `Story ${number}`,
        type: chance.oneOf(['feature', 'bug']),
        stage: place ?? 'PLAN',
      },
      ...{
        rank: String(number).padStart(8, '0'),
        lap: 1,
        entered_at: new Date(at),
        priority: 'none',
        points: scope.points,
        label_ids: [],
      },
      ...{ assignee_ids: [], confirmed: [], created_at: new Date(at), created_by: person, sprint_id: scope.sprint },
      parent_id: parentId,
      // Every tenth that left the board was deleted.
      fate: place !== null ? 'open' : number % 10 === 0 ? 'trash' : 'archive',
      ...{ text_version: 0, postponed: 0, criteria: 0, criteria_done: 0, checks: 0, checks_done: 0, comments: 0 },
    });
  }
  for (const [table, list] of Object.entries(rows))
    await pool.query(`INSERT INTO ${table} SELECT * FROM json_populate_recordset(NULL::${table}, $1::json)`, [
      JSON.stringify(list),
    ]);
  await pool.query('UPDATE stream SET version = $2 WHERE id = $1', [projectId, version + 1]);
}
