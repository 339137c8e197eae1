import { openStage, patient, type Stage } from './support/stage';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage({ PLAN: ['Alpha search'] });
}, patient);
afterAll(() => stage.close(), patient);

test(
  '/ leads to the filter of the page, and to the search where a page has none',
  async () => {
    const page = await stage.page('/my-work');
    const project = `/${stage.slug}/SHOP`;
    const focused = page.locator(':focus');
    for (const at of ['ring', 'columns', 'backlog']) {
      await page.goto(`${project}/${at}`);
      await page.getByText('Alpha search').first().waitFor();
      await page.keyboard.press('/');
      await focused.and(page.getByRole('searchbox', { name: 'Filter by words or number' })).waitFor();
      await page.keyboard.type('alpha');
      await page.getByText('1 of 1').first().waitFor();
    }
    const search = page.getByRole('dialog', { name: 'Search and commands' });
    for (const at of ['/my-work', `${project}/trash`, `${project}/epics`, `${project}/sprints`, `/${stage.slug}`]) {
      await page.goto(at);
      await page.getByRole('heading', { level: 1 }).first().waitFor();
      await page.keyboard.press('/');
      await focused.and(search.getByRole('combobox')).waitFor();
    }
    await page.context().close();
  },
  patient,
);

test(
  'a viewer who presses the key of a new story is told that viewers read, and gets no dialog',
  async () => {
    const page = await stage.page('/my-work', { cookie: await stage.join('Vera', 'viewer') });
    const notice = page.getByText('Viewers can read stories, but not change them.');
    for (const [at, keys] of [
      ['ring', ['c', 'Shift+N']],
      ['columns', ['n', 'c']],
      ['backlog', ['Alt+Home', 'n', 'c']],
      ['trash', ['c']],
      ['columns?new=PLAN', ['c']],
    ] as const) {
      await page.goto(`/${stage.slug}/SHOP/${at}`);
      await page.getByRole('navigation').first().waitFor();
      if (at !== 'trash') await page.getByText('Alpha search').first().waitFor();
      for (const key of keys) await page.keyboard.press(key);
      await notice.first().waitFor();
      expect(await page.getByRole('dialog').count()).toBe(0);
      expect(await notice.count()).toBe(1);
    }
    await page.context().close();
  },
  patient,
);

test(
  'the reference of the API is searched by keys, and each route has an address',
  async () => {
    const page = await stage.page('/docs');
    await page.keyboard.press('/');
    await page.keyboard.type('post story.move');
    const routes = page.locator('details:visible');
    await routes.getByText('/stories/move').first().waitFor();
    expect(await routes.count()).toBeLessThan(5);
    await page.keyboard.press('Escape');
    await page.goto('/docs#story.move');
    await page.reload();
    await page.locator('[id="story.move"]').getByText('storyIds', { exact: true }).waitFor();
    await page.context().close();
  },
  patient,
);

test(
  'of one key the list of keys says one thing: what it does now, with a story open beside the board too',
  async () => {
    const page = await stage.page(`/${stage.slug}/SHOP/columns?story=1`);
    const list = page.getByRole('dialog', { name: 'All keys' });
    const keysTwice = async (): Promise<string[]> => {
      await page.keyboard.press('?');
      await list.getByText('Quick add').waitFor();
      const keys = await list.locator('dd > span').allTextContents();
      await page.keyboard.press('Escape');
      await list.waitFor({ state: 'detached' });
      return keys.filter((key, index) => keys.indexOf(key) !== index);
    };
    await page.getByRole('button', { name: 'Add a description' }).waitFor();
    expect(await keysTwice()).toEqual([]);
    await page.locator('a[data-story]').first().focus();
    expect(await keysTwice()).toEqual([]);
    await page.context().close();
  },
  patient,
);
