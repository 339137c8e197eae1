import { ann, Board, ben, vic } from '../testing/board.js';
import {
  can,
  decideProject,
  projectIntents,
  projectRoles,
  roleIn,
  scopes,
  workspaceRoles,
  type Actor,
  type ProjectIntent,
  type UserId,
} from './index.js';

const actor = (more: Partial<Actor> = {}): Actor => ({ userId: ann, workspaceRole: 'member', scope: 'admin', ...more });

test('ACCESS-1: owners and admins act as lead, others by their membership', () => {
  const members = new Map([['ann', { role: 'contributor' as const }]]);
  expect(workspaceRoles.map((workspaceRole) => roleIn(actor({ workspaceRole }), members))).toEqual([
    'contributor',
    'contributor',
    'lead',
    'lead',
  ]);
  expect(roleIn(actor({ userId: 'stranger' as UserId }), members)).toBeNull();
});

test('ACCESS-1: who has no role in the project is refused everything', () => {
  const board = new Board();
  const stranger = actor({ userId: 'stranger' as UserId });
  for (const name of Object.keys(projectIntents)) {
    const intent = { name, body: {} } as ProjectIntent;
    expect(decideProject(board.state, stranger, intent, board.context(ann))).toMatchObject({ code: 'not_allowed' });
  }
});

test('ACCESS-2: a role includes every lesser one', () => {
  for (const [i, role] of projectRoles.entries())
    for (const [j, least] of projectRoles.entries()) expect(can(actor(), least, role)).toBe(i >= j);
  expect(can(actor(), 'viewer', null)).toBe(false);
});

test('ACCESS-2: a viewer changes nothing, a contributor works on stories, a lead also shapes the project', () => {
  const board = new Board();
  const id = board.create('a');
  const blocked = { storyIds: [id], cause: 'other', reason: '' } as const;
  expect(board.refused('story.block', blocked, vic)).toBe('not_allowed');
  board.do('story.block', blocked, ben);
  expect(board.refused('stage.configure', { stage: 'CODE', wipLimit: 3 }, ben)).toBe('not_allowed');
  board.do('stage.configure', { stage: 'CODE', wipLimit: 3 });
});

test('ACCESS-3: a token does at most what its scope says', () => {
  const allowed = scopes.map((scope) => projectRoles.filter((least) => can(actor({ scope }), least, 'lead')));
  expect(allowed).toEqual([['viewer'], ['viewer', 'contributor'], ['viewer', 'contributor', 'lead']]);
});
