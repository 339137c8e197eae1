import { describe, expect, it } from '@jest/globals';
import {
  daysBetween,
  decideProject,
  defaultPolicy,
  ProjectState,
  startsLap,
  type Actor,
  type Member,
  type ProjectIntent,
  type RoundId,
  type Station,
  type UserId,
} from '@rondo/domain';
import { Pace, play, quarter, script, type Call } from './index.js';
import { team, type Teammate } from './quarter/team.js';

type Sent = ProjectIntent & { mutationId: string; by?: UserId; occurredAt?: number };

const memberOf = (id: string): Member => ({
  id: id as UserId,
  role: 'contributor',
  disciplines: [],
  perDay: {},
  daysOff: [],
});
const actor: Actor = { userId: 'u' as UserId, workspaceRole: 'owner', scope: 'admin' };

/** A project that obeys the rules, behind the two routes that the player calls. */
function project(takenKeys: readonly string[] = []) {
  const state = new ProjectState();
  state.put('project', 'p', {
    id: 'p' as never,
    key: 'DEMO',
    name: '',
    description: '',
    doneStage: 'OPERATE',
    archivedAt: null,
  });
  for (const policy of defaultPolicy()) state.put('stage', policy.id, policy);
  const votes = new Map<string, Record<string, string>>();
  const times: number[] = [];
  const sent: ProjectIntent[] = [];
  const refusals: string[] = [];
  const moves: [Station, Station][] = [];
  state.watcher = (kind, _id, before, after) => {
    if (kind !== 'story' || before === undefined || after === undefined) return;
    const [from, to] = [before, after].map((story) => (story as unknown as { stage: Station }).stage);
    if (from !== undefined && to !== undefined && from !== to) moves.push([from, to]);
  };
  const made: { key: string; name: string; demo?: boolean }[] = [];
  const answer = (name: string, input: { body: never }): unknown => {
    if (name === 'project.cast') {
      const { people }: { people: { name: string }[] } = input.body;
      const cast = people.map((person) => ({ ...person, id: `user ${person.name}` }));
      for (const { id } of cast) state.put('member', id, memberOf(id));
      return { people: cast };
    }
    if (name === 'project.create') {
      const body: { key: string; name: string } = input.body;
      if (takenKeys.includes(body.key)) throw Object.assign(new Error('taken'), { problem: { code: 'key_taken' } });
      made.push(body);
      return { id: 'p', key: body.key, name: body.name, description: '', archivedAt: null, demo: true, role: 'lead' };
    }
    const { intents } = input.body as { intents: Sent[] };
    const results = intents.map(({ mutationId, by, occurredAt, ...intent }) => {
      const who: Actor = by === undefined ? actor : { ...actor, userId: by, workspaceRole: 'guest' };
      const context = {
        now: occurredAt ?? 0,
        recordedAt: occurredAt ?? 0,
        imported: true,
        actorId: who.userId,
        givesNumbers: true,
        removed: () => undefined,
        change: () => undefined,
        votes: (id: RoundId) => votes.get(id),
      };
      if ('storyId' in intent.body) state.detailed.add(intent.body.storyId);
      const decision = decideProject(state, who, intent, context);
      if (occurredAt !== undefined) times.push(occurredAt);
      sent.push(intent);
      if (decision.ok) {
        state.apply(decision.events);
        for (const { roundId, userId, value } of decision.ballots ?? [])
          votes.set(roundId, { ...votes.get(roundId), [userId]: value ?? '' });
      } else refusals.push(`${intent.name}: ${decision.code}`);
      return decision.ok ? { mutationId, version: 1, change: null } : { mutationId, problem: {} };
    });
    return { results };
  };
  const call = (async (name: string, input: { body: never }) => answer(name, input)) as unknown as Call;
  return { state, call, refusals, moves, made, times, intents: sent };
}

const fast = () => new Pace(100_000);

describe('the example', () => {
  it.each(['en', 'fr'] as const)('plays to its end in %s, and the rules refuse nothing', async (language) => {
    const { call, refusals, state, made } = project();
    const told: number[] = [];
    const onStep = (_: unknown, index: number) => told.push(index);
    const played = await play({ call, workspace: 'home', language, pace: fast(), onStep });
    expect(refusals).toEqual([]);
    expect(played).toMatchObject({ steps: script.length, finished: true, refused: 0 });
    expect(told).toEqual(script.map((_, index) => index));
    expect(made).toEqual([{ key: 'DEMO', name: language === 'fr' ? 'Neuf jours' : 'Nine days', demo: true }]);
    expect([...state.of.story.values()].every((story) => story.blocked === null)).toBe(true);
  });

  it('takes a story round the whole cycle, sends one back, and plans again from what was learnt', async () => {
    const { call, moves, state } = project();
    await play({ call, workspace: 'home', language: 'en', pace: fast() });
    const all = [...state.of.story.values()];
    const queries = all.find((story) => story.title === 'Optimise the database queries');
    expect(queries).toMatchObject({ stage: 'MANAGE', lap: 1, criteria: 2, criteriaDone: 2, origin: 'client' });
    expect(moves.filter(([from, to]) => startsLap(from, to)).length).toBeGreaterThanOrEqual(3);
    expect(all.filter((story) => story.stage === 'PLAN' && story.type === 'improvement').length).toBe(5);
    const shiny = all.find((story) => story.title === 'Animated home page');
    expect(shiny).toMatchObject({ stage: 'PLAN', lap: 3 });
  });

  it('tells its days in order', () => {
    const minutes = script.map(({ day, time }) => day * 1440 + Number(time.slice(0, 2)) * 60 + Number(time.slice(3)));
    expect(minutes).toEqual([...minutes].sort((a, b) => a - b));
    expect(new Set(script.map(({ day }) => day))).toEqual(new Set([1, 2, 3, 4, 5, 8, 9, 12, 13, 15]));
  });

  it('takes another key when its own is taken', async () => {
    const { call, made } = project(['DEMO', 'DEMO2']);
    await play({ call, workspace: 'home', language: 'en', pace: fast() });
    expect(made[0]?.key).toBe('DEMO3');
  });

  it('stops where it is told to, and waits while it is paused', async () => {
    const { call } = project();
    const abort = new AbortController();
    const pace = fast();
    const onStep = (_: unknown, index: number) => {
      if (index === 2) {
        pace.paused = true;
        setTimeout(() => abort.abort(), 150);
      }
    };
    const played = await play({ call, workspace: 'home', language: 'en', pace, onStep, signal: abort.signal });
    expect(played).toMatchObject({ steps: 3, finished: false });
  });
});

describe('the quarter', () => {
  const bringIn = async (language: 'en' | 'fr' = 'en') => {
    const made = project();
    const quarter = { timeZone: 'Europe/Paris' };
    const played = await play({ call: made.call, workspace: 'home', language, pace: fast(), quarter });
    return { ...made, played, sprints: [...made.state.of.sprint.values()].sort((a, b) => a.number - b.number) };
  };

  it.each(['en', 'fr'] as const)(
    'is told in %s before the nine days, and the rules refuse nothing',
    async (language) => {
      const { refusals, times, made, played } = await bringIn(language);
      expect(refusals).toEqual([]);
      expect(played.refused).toBe(0);
      expect(times).toEqual([...times].sort((a, b) => a - b));
      expect(times.at(-1)).toBeLessThan(Date.now());
      expect(made).toEqual([{ key: 'DEMO', name: language === 'fr' ? 'La boutique' : 'The shop', demo: true }]);
    },
  );

  it('ends today, in a running sprint, after six that were closed and judged', async () => {
    const { sprints, state } = await bringIn();
    const closed = sprints.filter(({ closedAt }) => closedAt !== null);
    expect(closed.map(({ verdict }) => verdict)).toEqual(['partly', 'met', 'met', 'partly', 'not', 'met']);
    expect(sprints[6]).toMatchObject({ startedAt: expect.any(Number), closedAt: null });
    const today = new Date().toISOString().slice(0, 10);
    expect(daysBetween(sprints[6]?.startsOn ?? '', today)).toBeGreaterThanOrEqual(2);
    expect(daysBetween(today, sprints[6]?.endsOn ?? '')).toBeGreaterThanOrEqual(1);
    expect(state.of.poker.size).toBe(0);
    const backlog = state.at('PLAN').filter(({ sprintId }) => sprintId === null);
    expect(backlog.length).toBeGreaterThan(30);
  });

  it('holds what reports are about: laps, blocked intervals, carry-over, scope that comes and goes, estimates, verdicts', async () => {
    const { intents, moves, state } = await bringIn();
    const many = (name: string) => intents.filter((intent) => intent.name === name);
    expect(moves.filter(([from, to]) => startsLap(from, to)).length).toBeGreaterThan(10);
    expect(many('story.block').length).toBeGreaterThan(5);
    expect(many('round.settle').length).toBeGreaterThan(20);
    expect(many('round.start').length).toBeGreaterThan(3);
    expect(many('story.create').length).toBeGreaterThan(140);
    expect(many('sprint.close').filter(({ body }) => 'stories' in body && (body.stories ?? []).length > 0)).not.toEqual(
      [],
    );
    expect(many('story.plan').filter(({ body }) => 'sprintId' in body && body.sprintId === null)).not.toEqual([]);
    expect(new Set([...state.of.demo.values()].map(({ verdict }) => verdict))).toEqual(
      new Set(['accepted', 'followup', 'rejected']),
    );
    expect([...state.of.feedback.values()].filter(({ becameId }) => becameId !== null)).not.toEqual([]);
  });

  it.each([0, 1, 2, 3, 4, 5, 6])('is the same for the same seed, on day %i of the week', (offset) => {
    const now = Date.parse('2026-03-30T11:00:00Z') + offset * 86_400_000;
    const people = Object.fromEntries(Object.keys(team).map((name) => [name, name])) as Record<Teammate, UserId>;
    const setting = { now, timeZone: 'America/New_York', language: 'en', projectId: 'p', people } as const;
    const titles = () =>
      quarter(setting).map(({ at, intent }) => [at, intent.name, 'title' in intent.body ? intent.body.title : '']);
    expect(titles()).toEqual(titles());
    expect(quarter({ ...setting, seed: 8 }).length).not.toBe(titles().length);
  });
});
