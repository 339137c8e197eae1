import { describe, expect, it } from '@jest/globals';
import {
  decideProject,
  defaultPolicy,
  ProjectState,
  startsLap,
  type Actor,
  type ProjectIntent,
  type Station,
  type UserId,
} from '@rondo/domain';
import { Pace, play, script, type Call } from './index.js';

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
  const refusals: string[] = [];
  const moves: [Station, Station][] = [];
  state.watcher = (kind, _id, before, after) => {
    if (kind !== 'story' || before === undefined || after === undefined) return;
    const [from, to] = [before, after].map((story) => (story as unknown as { stage: Station }).stage);
    if (from !== undefined && to !== undefined && from !== to) moves.push([from, to]);
  };
  const made: { key: string; name: string; demo?: boolean }[] = [];
  const answer = (name: string, input: { body: never }): unknown => {
    if (name === 'project.create') {
      const body: { key: string; name: string } = input.body;
      if (takenKeys.includes(body.key)) throw Object.assign(new Error('taken'), { problem: { code: 'key_taken' } });
      made.push(body);
      return { id: 'p', key: body.key, name: body.name, description: '', archivedAt: null, demo: true, role: 'lead' };
    }
    const { intents } = input.body as { intents: (ProjectIntent & { mutationId: string })[] };
    const results = intents.map(({ mutationId, ...intent }) => {
      const context = {
        now: 0,
        actorId: actor.userId,
        givesNumbers: true,
        removed: () => undefined,
        change: () => undefined,
        votes: () => undefined,
      };
      if ('storyId' in intent.body) state.detailed.add(intent.body.storyId);
      const decision = decideProject(state, actor, intent, context);
      if (decision.ok) state.apply(decision.events);
      else refusals.push(`${intent.name}: ${decision.code}`);
      return decision.ok ? { mutationId, version: 1, change: null } : { mutationId, problem: {} };
    });
    return { results };
  };
  const call = (async (name: string, input: { body: never }) => answer(name, input)) as unknown as Call;
  return { state, call, refusals, moves, made };
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
