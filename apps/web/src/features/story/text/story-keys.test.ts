import { linkStoryKeys } from './story-keys';

const link = linkStoryKeys({ key: 'SHOP', base: '/acme/SHOP/stories/' });
const text = (value: string) => ({ type: 'text', value });

test('a story key becomes a link, what stands around it stays', () => {
  const tree = { type: 'paragraph', children: [text('see SHOP-12, not XSHOP-1 or SHOP-0')] };
  link(tree);
  expect(tree.children).toEqual([
    text('see '),
    { type: 'link', url: '/acme/SHOP/stories/12', children: [text('SHOP-12')] },
    text(', not XSHOP-1 or SHOP-0'),
  ]);
});

test('links and code stay as they are', () => {
  const inner = { type: 'link', url: 'https://x', children: [text('SHOP-1')] };
  const tree = { type: 'root', children: [inner, { type: 'inlineCode', value: 'SHOP-2' }] };
  link(tree);
  expect(tree.children).toEqual([
    { type: 'link', url: 'https://x', children: [text('SHOP-1')] },
    { type: 'inlineCode', value: 'SHOP-2' },
  ]);
});
