import type { LabelId, UserId } from '@rondo/domain';
import {
  missingLabels,
  parseQuickAdd,
  parseQuickLine,
  storiesOf,
  tooLong,
  wrongSizes,
  type QuickAddWords,
} from './quick-add';

const label = (name: string) => ({ id: name as LabelId, name });
const person = (name: string) => ({ id: name as UserId, name });
const words: QuickAddWords = {
  labels: [label('checkout'), label('Needs design'), label('api'), label('api v2')],
  people: [person('Ada Lovelace'), person('Alan Turing'), person('Zoé Martin')],
  makesLabels: true,
  me: 'me' as UserId,
  priorityNames: { none: 'Sans', low: 'Basse', medium: 'Moyenne', high: 'Haute', urgent: 'Urgente' },
};
const parse = (line: string) => parseQuickLine(line, words);

describe('quick add', () => {
  it('takes label, person, priority and points out of the title', () => {
    expect(parse('Retry failed payments #checkout @ada !high ^5')).toEqual({
      title: 'Retry failed payments',
      labelIds: ['checkout'],
      assigneeIds: ['Ada Lovelace'],
      priority: 'high',
      points: 5,
      newLabels: [],
      unknownLabels: [],
    });
  });

  it('knows labels by their name and others by its beginning, without case, accents or spaces', () => {
    expect(parse('x #needs-design @zoe @alanturing').labelIds).toEqual(['Needs design']);
    expect(parse('x @zoe @alanturing').assigneeIds).toEqual(['Zoé Martin', 'Alan Turing']);
    expect(parse('x #api').labelIds).toEqual(['api']);
    expect(parse('x @me').assigneeIds).toEqual(['me']);
    expect(parse('x !h').priority).toBe('high');
    expect(parse('x !haute').priority).toBe('high');
  });

  it('leaves in the title what means nothing or too much', () => {
    expect(parse('Fix C# build @a #12 # ! ^ wow! a^2')).toEqual({
      title: 'Fix C# build @a #12 # ! ^ wow! a^2',
      labelIds: [],
      assigneeIds: [],
      priority: 'none',
      points: null,
      newLabels: [],
      unknownLabels: [],
    });
  });

  it('makes a label that there is not yet, once for all lines, and gives it to its stories', () => {
    const drafts = parseQuickAdd('one #nowhere #checkout\ntwo #NoWhere\nthree', words);
    expect(drafts.map(({ title }) => title)).toEqual(['one', 'two', 'three']);
    expect(missingLabels(drafts)).toHaveLength(1);
    const made = { id: 'made' as LabelId, name: 'nowhere', color: 'red' } as const;
    const stories = storiesOf(drafts, (name, nth) => ({ ...made, id: `made ${name} ${nth}` as LabelId, name }));
    expect(stories.map(({ labelIds }) => labelIds)).toEqual([['checkout'], ['made nowhere 0'], []]);
    expect(stories.map(({ newLabels }) => newLabels)).toEqual([
      [{ ...made, id: 'made nowhere 0' }],
      undefined,
      undefined,
    ]);
    expect(Object.keys(stories[1] ?? {}).sort()).toEqual(['assigneeIds', 'labelIds', 'points', 'priority', 'title']);
  });

  it('says which labels it does not know where none can be made', () => {
    expect(parseQuickLine('x #nowhere', { ...words, makesLabels: false })).toMatchObject({
      title: 'x #nowhere',
      newLabels: [],
      unknownLabels: ['nowhere'],
    });
  });

  it('takes no other label for one that only begins so', () => {
    const fix = { ...words, labels: [label('urgent fix')] };
    expect(parseQuickLine('x #urgent', fix)).toMatchObject({ title: 'x', labelIds: [], newLabels: ['urgent'] });
    expect(parseQuickLine('x #urgent-fix', fix)).toMatchObject({ labelIds: ['urgent fix'], newLabels: [] });
  });

  it('never makes a story without title', () => {
    expect(parse('#checkout').title).toBe('#checkout');
  });

  it('takes halves of points', () => {
    expect(parse('x ^0.5').points).toBe(0.5);
    expect(parse('x ^0,5').points).toBe(0.5);
    expect(parse('x ^0.25')).toMatchObject({ title: 'x', points: 0.25 });
  });

  it('makes several stories of several lines, without the marks of a list', () => {
    const titles = parseQuickAdd('- one #api\n\n* two\r\n1. three\n- [ ] four\n  - [x] five  \n[ ] six', words).map(
      (s) => s.title,
    );
    expect(titles).toEqual(['one', 'two', 'three', 'four', 'five', 'six']);
  });

  it('cuts no title, and names those that are too long for a story', () => {
    const [fits, long] = ['x'.repeat(200), `y${'x'.repeat(200)}`];
    const drafts = parseQuickAdd(`${fits} #api\n${long} ^5\nshort`, words);
    expect(drafts.map(({ title }) => title)).toEqual([fits, long, 'short']);
    expect(tooLong(drafts)).toEqual([long]);
  });

  it('names the lines whose size no card has', () => {
    const drafts = parseQuickAdd('one ^3\ntwo ^4\nthree ^0,5\nfour ^5000\nfive', words);
    expect(wrongSizes(drafts, [0.5, 1, 2, 3, 5])).toEqual([
      { title: 'two', points: 4 },
      { title: 'four', points: 5000 },
    ]);
  });
});
