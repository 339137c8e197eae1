import { describe, expect, it } from '@jest/globals';
import { plain, reviewMarkdown, type ToldReview, type Words } from './markdown';

const words: Words = {
  goal: 'Goal',
  noGoal: 'None.',
  goalVerdict: { met: 'Met', partly: 'Partly', not: 'Not met' },
  demo: 'Demo',
  demoVerdict: { accepted: 'Accepted', followup: 'With follow-up', rejected: 'Not accepted', none: 'No verdict' },
  feedback: 'Feedback',
  nothing: 'Nothing.',
  labelled: (what, value) => `${what} : ${value}`,
};
const empty: ToldReview = {
  title: 'Review of Sprint 3',
  dates: '5–16 Jan',
  goal: { text: '', metric: '', verdict: null, note: '' },
  figures: [{ label: 'Done', value: '3 stories' }],
  demos: [],
  groups: [],
  feedback: [],
};

describe('the review as Markdown', () => {
  it('says everything in order', () => {
    const text = reviewMarkdown(
      {
        ...empty,
        goal: { text: 'Pay faster', metric: 'Measured by baskets: −15 %', verdict: 'partly', note: 'Half\nof it' },
        demos: [
          {
            story: 'SHOP-1 Pay',
            presenter: 'by Ben',
            link: 'https://a.example/x y',
            verdict: 'rejected',
            reason: 'Slow',
          },
          { story: 'SHOP-2 Cart', presenter: '', link: '', verdict: null, reason: '' },
        ],
        groups: [{ title: 'Carried over', stories: ['SHOP-3 Search · to Sprint 4: too large'] }],
        feedback: [{ guest: 'Gil', body: 'Larger\nplease', about: 'about Pay', adopted: 'in the backlog' }],
      },
      words,
    );
    expect(text).toBe(`# Review of Sprint 3

_5–16 Jan_

## Goal

Pay faster

Measured by baskets: −15 %

**Partly** — Half of it

- Done : 3 stories

## Demo

1. SHOP-1 Pay (<https://a.example/x%20y>) — by Ben · Not accepted · Slow
2. SHOP-2 Cart — No verdict

## Carried over

- SHOP-3 Search · to Sprint 4: too large

## Feedback

> Larger
> please
>
> — Gil · about Pay · in the backlog
`);
  });

  it('says so where there is nothing', () => {
    expect(reviewMarkdown(empty, words)).toContain('## Goal\n\nNone.');
    expect(reviewMarkdown(empty, words)).toContain('## Feedback\n\nNothing.');
  });

  it('keeps what people type from becoming markup', () => {
    expect(plain('# big <b>[x](javascript:1)</b>\n- one\n1. two *three*')).toBe(
      '\\# big \\<b\\>\\[x\\](javascript:1)\\</b\\>\n\\- one\n\\1. two \\*three\\*',
    );
  });
});
