import type { Story } from '@rondo/domain';

const frame = 15;
const head = 16;
const line = 17.5;
const gap = 3;
const blocked = 16;
const foot = 20;
/** Below so many letters a line the style sheet allows a third line of title. */
const narrow = 22;
/** From so many letters a line on, labels and marks share theirs. */
const wide = 30;

/** What stands in a line of its own below the title, or behind the labels. */
export const hasMarks = (story: Story): boolean =>
  story.assigneeIds.length > 0 ||
  story.criteria > 0 ||
  story.dueOn !== null ||
  story.points !== null ||
  story.priority !== 'none';

/** A good guess before a card is drawn and measured, so that the scroll bar tells the truth from the start. */
export function guessHeight(story: Story | undefined, lettersInLine: number): number {
  if (story === undefined) return 80;
  const lines = Math.min(lettersInLine < narrow ? 3 : 2, Math.ceil(story.title.length / lettersInLine));
  const parts = Number(story.labelIds.length > 0) + Number(hasMarks(story));
  const footLines = lettersInLine > wide ? Math.min(1, parts) : parts;
  const more = (story.blocked === null ? 0 : blocked + gap) + footLines * foot + (footLines > 0 ? gap : 0);
  return frame + head + gap + lines * line + more;
}
