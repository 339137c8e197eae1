import type * as account from '../features/account/messages';
import type * as backlog from '../features/backlog/messages';
import * as board from '../features/board/messages';
import type * as desk from './desk/messages';
import type * as demo from '../features/demo/messages';
import type * as palette from '../features/palette/messages';
import * as ring from '../features/ring/messages';
import type * as poker from '../features/poker/messages';
import type * as reports from '../features/reports/messages';
import type * as review from '../features/review/messages';
import type * as session from '../features/session/messages';
import type * as planning from '../features/settings/planning/messages';
import type * as settings from '../features/settings/messages';
import type * as sprintChip from '../features/sprints/board/messages';
import type * as sprints from '../features/sprints/messages';
import type * as story from '../features/story/messages';
import type * as workspace from '../features/workspace/messages';
import { addWords } from '../lib/i18n';
import { part } from '../lib/parts';
import * as marks from '../live/marks/messages';
import type * as roles from '../live/roles/messages';
import * as ui from '../ui/messages';
import * as shell from './shell/messages';

/** The words of the board, which comes first; the name is the one `useT` asks for. */
export const messages = { board, marks, ring, shell, ui };

/** The words that come with the parts that need them. */
const later = {
  account: () => import('../features/account/messages'),
  backlog: () => import('../features/backlog/messages'),
  desk: () => import('./desk/messages'),
  demo: () => import('../features/demo/messages'),
  palette: () => import('../features/palette/messages'),
  poker: () => import('../features/poker/messages'),
  reports: () => import('../features/reports/messages'),
  planning: () => import('../features/settings/planning/messages'),
  review: () => import('../features/review/messages'),
  roles: () => import('../live/roles/messages'),
  session: () => import('../features/session/messages'),
  settings: () => import('../features/settings/messages'),
  sprintChip: () => import('../features/sprints/board/messages'),
  sprints: () => import('../features/sprints/messages'),
  story: () => import('../features/story/messages'),
  workspace: () => import('../features/workspace/messages'),
};

/** Loads a part together with its words. */
export const withWords = <Part>(load: () => Promise<Part>, ...names: (keyof typeof later)[]) =>
  part(async () => {
    const words = names.map(async (name) => addWords(name, await later[name]()));
    const [loaded] = await Promise.all([load(), ...words]);
    return loaded;
  });

interface Words extends Readonly<Record<keyof typeof messages | keyof typeof later, unknown>> {
  readonly account: typeof account.en;
  readonly backlog: typeof backlog.en;
  readonly board: typeof board.en;
  readonly desk: typeof desk.en;
  readonly demo: typeof demo.en;
  readonly marks: typeof marks.en;
  readonly palette: typeof palette.en;
  readonly poker: typeof poker.en;
  readonly reports: typeof reports.en;
  readonly planning: typeof planning.en;
  readonly review: typeof review.en;
  readonly ring: typeof ring.en;
  readonly roles: typeof roles.en;
  readonly session: typeof session.en;
  readonly settings: typeof settings.en;
  readonly shell: typeof shell.en;
  readonly sprintChip: typeof sprintChip.en;
  readonly sprints: typeof sprints.en;
  readonly story: typeof story.en;
  readonly ui: typeof ui.en;
  readonly workspace: typeof workspace.en;
}

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'ui';
    resources: Words;
  }
}
