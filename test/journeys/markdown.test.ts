import { v7 as uuid } from 'uuid';
import { columnsOf, openStage, patient, type Stage } from './support/stage';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage({ PLAN: ['Written with ill will'] });
}, patient);
afterAll(() => stage.close(), patient);

const body = `It begins **well**.

<script>window.ran = 'a script'</script>

<img src="nowhere" onerror="window.ran = 'an image'">

<iframe src="javascript:parent.ran = 'a frame'"></iframe>

Words <b onclick="window.ran = 'a handler'">in between</b>, <svg onload="window.ran = 'a drawing'"></svg>
[a link](javascript:window.ran='a-link'), [another](JaVaScRiPt:window.ran='a-link'), [data](data:text/html,<script>parent.ran=1</script>),
![a picture](javascript:window.ran='a-picture') and <javascript:window.ran='itself'>.

[A true link](https://example.com/) ends it.`;

test(
  'a description with raw HTML and links that are programs: all of it is shown and nothing of it runs',
  async () => {
    const { stories } = await stage.read(`${stage.project}/search?q=Written`);
    const [{ id: storyId, number }] = stories;
    const { text } = await stage.read(`${stage.project}/stories/${storyId}`);
    const intent = { name: 'story.describe', body: { storyId, baseVersion: text?.version ?? 0, body } };
    const { results } = await stage.send(`${stage.project}/intents`, { intents: [{ mutationId: uuid(), ...intent }] });
    expect(results[0].problem).toBeUndefined();

    const page = await stage.page(`${columnsOf(stage)}?story=${number}`);
    const written = page.locator('div', { has: page.locator(':scope > p > strong', { hasText: 'well' }) }).last();
    await written.waitFor();
    const shown = await written.innerText();
    const words = ['It begins', 'in between', 'a link', 'another', 'data', 'a picture', 'ends it'];
    const html = ["<script>window.ran = 'a script'</script>", '<iframe src=', '<b onclick=', '</svg>'];
    for (const part of [...words, ...html]) expect(shown).toContain(part);
    expect(await written.locator('script, img, iframe, svg, [onclick], [onload], [onerror]').count()).toBe(0);
    const links = written.locator('a');
    const addresses = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    expect(addresses.filter((address) => address !== null && address !== '')).toEqual(['https://example.com/']);
    for (const words of ['a link', 'another', 'data', 'in between']) await written.getByText(words).first().click();
    expect(await page.evaluate(() => (window as unknown as { ran?: string }).ran)).toBeUndefined();
    await page.context().close();
  },
  patient,
);
