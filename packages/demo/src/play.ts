import type { Input, Reply } from '@rondo/contracts';
import type { ProjectIntent } from '@rondo/domain';
import { bringIn } from './bring-in.js';
import type { Deed, Step } from './deeds.js';
import { Ids, intentsOf } from './intents-of.js';
import { newId } from './new-id.js';
import type { Playing } from './playing.js';
import { script } from './script/script.js';
import { words } from './words.js';

export interface Played {
  readonly project: Reply<'project.create'>;
  readonly steps: number;
  readonly finished: boolean;
  /** Intents that the rules refused, because somebody moved the same stories meanwhile. */
  readonly refused: number;
}

const nineDays = words('Nine days', 'Neuf jours');
const wholeQuarter = words('The shop', 'La boutique');

/** Makes a project marked as an example and replays the script in it, step by step, through the public API alone. */
export async function play(playing: Playing): Promise<Played> {
  const { language, pace, signal, onStep } = playing;
  const project = await makeProject(playing);
  let refused = playing.quarter === undefined ? 0 : await bringIn(playing, project, playing.quarter.timeZone);
  await playing.onProject?.(project);
  const ids = new Ids();
  let steps = 0;
  for (const step of script) {
    if (signal?.aborted) break;
    onStep?.(step, steps, script.length);
    refused += await perform(playing, project.key, step, ids);
    steps += 1;
    await pace.wait(beatOf(step.tells[language]), signal);
  }
  return { project, steps, finished: steps === script.length, refused };
}

/** A step stays as long as its text takes to read. */
const beatOf = (told: string): number => 1300 + 24 * told.length;

/** The limits of the nine days suit a board that holds nothing else. */
const suits = ({ quarter }: Playing, deed: Deed): boolean => quarter === undefined || deed.do !== 'limit';

/** In front of the quarter's backlog, so that one sees it come. */
function inSight({ quarter }: Playing, intent: ProjectIntent): ProjectIntent {
  if (quarter === undefined || intent.name !== 'story.create') return intent;
  return { ...intent, body: { ...intent.body, after: null } };
}

async function perform(playing: Playing, key: string, step: Step, ids: Ids): Promise<number> {
  const { call, workspace, language } = playing;
  const intents = step.deeds
    .filter((deed) => suits(playing, deed))
    .flatMap((deed) => intentsOf(deed, ids, language))
    .map((intent) => ({ ...inSight(playing, intent), mutationId: newId() }));
  if (intents.length === 0) return 0;
  const body = { intents } as unknown as Input<'intents.send'>['body'];
  const { results } = await call('intents.send', { params: { workspace, key }, body });
  return results.filter((result) => 'problem' in result).length;
}

/** The first free key: a project with the same key may be one that this person cannot see. */
async function makeProject(playing: Playing): Promise<Reply<'project.create'>> {
  const { call, workspace, language } = playing;
  const name = (playing.quarter === undefined ? nineDays : wholeQuarter)[language];
  for (let attempt = 1; ; attempt++) {
    const key = attempt === 1 ? 'DEMO' : `DEMO${attempt}`;
    try {
      const body = { key, name, demo: true };
      return await call('project.create', { params: { workspace }, body });
    } catch (error) {
      if (attempt === 99 || codeOf(error) !== 'key_taken') throw error;
    }
  }
}

function codeOf(error: unknown): unknown {
  const problem = typeof error === 'object' && error !== null && 'problem' in error ? error.problem : null;
  return typeof problem === 'object' && problem !== null && 'code' in problem ? problem.code : null;
}
