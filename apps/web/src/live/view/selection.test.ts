import type { StoryId } from '@rondo/domain';
import { Selection } from './selection';

const ids = (text: string) => text.split('') as StoryId[];
const id = (text: string) => text as StoryId;
const chosen = (selection: Selection) => [...selection.current].join('');

describe('the selection', () => {
  const order = ids('abcdef');

  it('picks and drops one by one', () => {
    const selection = new Selection();
    selection.toggle(id('a'));
    selection.toggle(id('c'));
    selection.toggle(id('a'));
    expect(chosen(selection)).toBe('c');
  });

  it('extends from the last pick in either direction and keeps the rest', () => {
    const selection = new Selection();
    selection.toggle(id('f'));
    selection.toggle(id('c'));
    selection.extend(order, id('a'));
    expect(chosen(selection)).toBe('fcab');
    selection.extend(order, id('d'));
    expect(chosen(selection)).toBe('fcabd');
  });

  it('starts a range where there is none, also when its start is gone', () => {
    const selection = new Selection();
    selection.extend(order, id('b'));
    selection.extend(order, id('d'));
    expect(chosen(selection)).toBe('bcd');
    const other = new Selection();
    other.toggle(id('z'));
    other.extend(order, id('b'));
    expect(chosen(other)).toBe('zb');
  });

  it('tells listeners, and only when something changed', () => {
    const selection = new Selection();
    let told = 0;
    const stop = selection.subscribe(() => (told += 1));
    selection.clear();
    selection.only(order);
    selection.extend(order, id('nowhere'));
    selection.clear();
    stop();
    selection.toggle(id('a'));
    expect(told).toBe(2);
  });
});
