import type { DemoVerdict, GoalVerdict } from '@rondo/domain';

/** Everything that the review says, as plain words. */
export interface ToldReview {
  readonly title: string;
  readonly dates: string;
  readonly goal: {
    readonly text: string;
    readonly metric: string;
    readonly verdict: GoalVerdict | null;
    readonly note: string;
  };
  readonly figures: readonly { readonly label: string; readonly value: string }[];
  readonly demos: readonly ToldDemo[];
  readonly groups: readonly { readonly title: string; readonly stories: readonly string[] }[];
  readonly feedback: readonly {
    readonly guest: string;
    readonly body: string;
    readonly about: string;
    readonly adopted: string;
  }[];
}
interface ToldDemo {
  readonly story: string;
  readonly presenter: string;
  readonly link: string;
  readonly verdict: DemoVerdict | null;
  readonly reason: string;
}

export interface Words {
  readonly goal: string;
  readonly noGoal: string;
  readonly goalVerdict: Readonly<Record<GoalVerdict, string>>;
  readonly demo: string;
  readonly demoVerdict: Readonly<Record<DemoVerdict | 'none', string>>;
  readonly feedback: string;
  readonly nothing: string;
  readonly labelled: (what: string, value: string) => string;
}

/** Text that somebody typed stays text: nothing in it begins a heading, a list or a link. */
export const plain = (text: string): string =>
  text
    .replace(/[\\`*_[\]<>|]/g, '\\$&')
    .replace(/^(\s*)([#>+-]|\d+[.)])/gm, '$1\\$2')
    .trim();

const oneLine = (text: string): string => plain(text).replace(/\s*\n\s*/g, ' ');

/** The review for a wiki, a letter or a repository, in the language of the words. */
export function reviewMarkdown(review: ToldReview, words: Words): string {
  const { goal, demos, groups, figures, feedback } = review;
  const verdict =
    goal.verdict === null
      ? []
      : [`**${words.goalVerdict[goal.verdict]}**${goal.note === '' ? '' : ` — ${oneLine(goal.note)}`}`];
  const blocks = [
    `# ${oneLine(review.title)}`,
    `_${review.dates}_`,
    `## ${words.goal}`,
    goal.text === '' ? words.noGoal : plain(goal.text),
    ...(goal.metric === '' ? [] : [oneLine(goal.metric)]),
    ...verdict,
    figures.map(({ label, value }) => `- ${words.labelled(label, value)}`).join('\n'),
    `## ${words.demo}`,
    listed(
      demos.map((demo, index) => demoLine(demo, index, words)),
      words.nothing,
    ),
    ...groups.flatMap(({ title, stories }) => [
      `## ${title}`,
      listed(
        stories.map((story) => `- ${oneLine(story)}`),
        words.nothing,
      ),
    ]),
    `## ${words.feedback}`,
    listed(
      feedback.map(({ guest, body, about, adopted }) => quote(guest, body, [about, adopted])),
      words.nothing,
      '\n\n',
    ),
  ];
  return `${blocks.join('\n\n')}\n`;
}

const listed = (lines: readonly string[], nothing: string, between = '\n'): string =>
  lines.length === 0 ? nothing : lines.join(between);

function demoLine({ story, presenter, link, verdict, reason }: ToldDemo, index: number, words: Words): string {
  const more = [presenter, words.demoVerdict[verdict ?? 'none'], reason].filter((part) => part !== '').map(oneLine);
  const shown = link === '' ? '' : ` (<${link.replace(/[<>\s]/g, encodeURIComponent)}>)`;
  return `${index + 1}. ${oneLine(story)}${shown} — ${more.join(' · ')}`;
}

function quote(guest: string, body: string, more: readonly string[]): string {
  const told = plain(body)
    .split('\n')
    .map((line) => `> ${line}`);
  const by = [guest, ...more].filter((part) => part !== '').map(oneLine);
  return [...told, '>', `> — ${by.join(' · ')}`].join('\n');
}
