import { jest } from '@jest/globals';
import { encodeStories } from '@rondo/contracts';
import { browserTransport } from './http-transport';
import { tabMemory } from './testing/memory-store';

const reload = jest.fn();
const page = (src: string) => ({ querySelectorAll: () => [{ src }] });
/** The script of the page, and what the server answers. */
function open(script: string, served: { readonly script: string; readonly format: number }) {
  const stories = { ...encodeStories([]), format: served.format };
  Object.assign(globalThis, {
    ...{ document: page(script), location: { origin: 'http://board', reload }, sessionStorage: tabMemory() },
    DOMParser: class {
      parseFromString = page;
    },
    fetch: (path: string) =>
      Promise.resolve(path === '/' ? new Response(served.script) : Response.json({ version: 1, stories })),
  });
  return browserTransport({} as never, { workspace: 'acme', project: 'SHOP' });
}
beforeEach(() => reload.mockClear());

test('a snapshot of the format that this page reads is taken', async () => {
  const transport = open('/a.js', { script: '/a.js', format: encodeStories([]).format });
  expect(await transport.snapshot()).toMatchObject({ version: 1 });
});

test('a page of an older build gives way to the newer one, once', async () => {
  const transport = open('/a.js', { script: '/b.js', format: 99 });
  await expect(transport.snapshot()).rejects.toThrow('another format');
  await expect(transport.backlog('a' as never)).rejects.toThrow('another format');
  expect(reload).toHaveBeenCalledTimes(1);
});

test('a page whose server is not replaced yet waits, and takes nothing that it cannot read', async () => {
  const transport = open('/a.js', { script: '/a.js', format: 1 });
  await expect(transport.snapshot()).rejects.toThrow('another format');
  expect(reload).not.toHaveBeenCalled();
});
