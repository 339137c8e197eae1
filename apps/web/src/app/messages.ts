import type { problemsEnglish } from '@rondo/contracts';
import type { en as account } from '../features/account/english';
import type { en as backlog } from '../features/backlog/english';
import type { en as board } from '../features/board/english';
import type { en as demo } from '../features/demo/english';
import type { en as palette } from '../features/palette/english';
import type { en as poker } from '../features/poker/english';
import type { en as reports } from '../features/reports/english';
import type { en as review } from '../features/review/english';
import type { en as ring } from '../features/ring/english';
import type { en as session } from '../features/session/english';
import type { en as settings } from '../features/settings/english';
import type { en as planning } from '../features/settings/planning/english';
import type { en as sprintChip } from '../features/sprints/board/english';
import type { en as sprints } from '../features/sprints/english';
import type { en as story } from '../features/story/english';
import type { en as workspace } from '../features/workspace/english';
import { loadWords, type Language, type LoadWords } from '../lib/i18n';
import { part } from '../lib/parts';
import type { en as marks } from '../live/marks/english';
import type { en as roles } from '../live/roles/english';
import type { en as ui } from '../ui/english';
import type { en as desk } from './desk/english';
import type { en as shell } from './shell/english';

declare module '../lib/i18n' {
  interface Words {
    readonly account: typeof account;
    readonly backlog: typeof backlog;
    readonly board: typeof board;
    readonly demo: typeof demo;
    readonly desk: typeof desk;
    readonly marks: typeof marks;
    readonly palette: typeof palette;
    readonly planning: typeof planning;
    readonly poker: typeof poker;
    readonly problems: typeof problemsEnglish;
    readonly reports: typeof reports;
    readonly review: typeof review;
    readonly ring: typeof ring;
    readonly roles: typeof roles;
    readonly session: typeof session;
    readonly settings: typeof settings;
    readonly shell: typeof shell;
    readonly sprintChip: typeof sprintChip;
    readonly sprints: typeof sprints;
    readonly story: typeof story;
    readonly ui: typeof ui;
    readonly workspace: typeof workspace;
  }
}

/** The words of the board, which comes first. */
export const firstWords: LoadWords = (language) =>
  language === 'fr' ? import('./first-french') : import('./first-english');

/** The words that come with the parts that need them. */
const later = {
  account: { en: () => import('../features/account/english'), fr: () => import('../features/account/french') },
  backlog: { en: () => import('../features/backlog/english'), fr: () => import('../features/backlog/french') },
  demo: { en: () => import('../features/demo/english'), fr: () => import('../features/demo/french') },
  desk: { en: () => import('./desk/english'), fr: () => import('./desk/french') },
  palette: { en: () => import('../features/palette/english'), fr: () => import('../features/palette/french') },
  planning: {
    en: () => import('../features/settings/planning/english'),
    fr: () => import('../features/settings/planning/french'),
  },
  poker: { en: () => import('../features/poker/english'), fr: () => import('../features/poker/french') },
  reports: { en: () => import('../features/reports/english'), fr: () => import('../features/reports/french') },
  review: { en: () => import('../features/review/english'), fr: () => import('../features/review/french') },
  ring: { en: () => import('../features/ring/english'), fr: () => import('../features/ring/french') },
  roles: { en: () => import('../live/roles/english'), fr: () => import('../live/roles/french') },
  session: { en: () => import('../features/session/english'), fr: () => import('../features/session/french') },
  settings: { en: () => import('../features/settings/english'), fr: () => import('../features/settings/french') },
  sprintChip: {
    en: () => import('../features/sprints/board/english'),
    fr: () => import('../features/sprints/board/french'),
  },
  sprints: { en: () => import('../features/sprints/english'), fr: () => import('../features/sprints/french') },
  story: { en: () => import('../features/story/english'), fr: () => import('../features/story/french') },
  workspace: { en: () => import('../features/workspace/english'), fr: () => import('../features/workspace/french') },
};

const wordsOf = async (name: keyof typeof later, language: Language) =>
  language === 'fr' ? (await later[name].fr()).fr : (await later[name].en()).en;

/** Loads a part together with its words. */
export const withWords = <Part>(load: () => Promise<Part>, ...names: (keyof typeof later)[]) =>
  part(async () => {
    const words = names.map((name) => loadWords(name, async (language) => ({ [name]: await wordsOf(name, language) })));
    const [loaded] = await Promise.all([load(), ...words]);
    return loaded;
  });
