import * as planning from './planning-tables.js';
import * as project from './project-tables.js';
import { openWorld, type World } from './projects.fixture.js';
import { storyTable } from './story-rows.js';
import { changeTable } from './stream/change-rows.js';

let world: World;
beforeAll(async () => (world = await openWorld()));
afterAll(() => world.close());

test('a column that holds JSON is written as JSON, also when its row goes in alone', async () => {
  const { rows } = await world.admin.query<{ at: string }>(
    `SELECT table_name || '.' || column_name AS at FROM information_schema.columns WHERE data_type = 'jsonb'`,
  );
  const isJson = new Set(rows.map(({ at }) => at));
  const tables = [
    changeTable,
    storyTable,
    project.lineTable('check'),
    ...[...Object.values(project), ...Object.values(planning)].filter((value) => typeof value !== 'function'),
  ];
  expect(tables.length).toBeGreaterThan(10);
  for (const { name, columns, json = [] } of tables)
    expect([name, json]).toEqual([name, columns.filter((column) => isJson.has(`${name}.${column}`))]);
});
