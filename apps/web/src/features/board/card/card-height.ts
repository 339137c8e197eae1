import type { Story } from '@rondo/domain';

const frame = 17;
const head = 16;
const line = 17.5;
const gap = 3;
const blocked = 16;
const foot = 20;

export const hasFoot = (story: Story): boolean =>
  story.labelIds.length > 0 ||
  story.assigneeIds.length > 0 ||
  story.criteria > 0 ||
  story.dueOn !== null ||
  story.points !== null ||
  story.priority !== 'none';

/** A good guess before a card is drawn and measured, so that the scroll bar tells the truth from the start. */
export function guessHeight(story: Story | undefined, lettersInLine: number): number {
  if (story === undefined) return 80;
  const lines = Math.min(2, Math.ceil(story.title.length / lettersInLine));
  const more = (story.blocked === null ? 0 : blocked + gap) + (hasFoot(story) ? foot + gap : 0);
  return frame + head + gap + lines * line + more;
}
