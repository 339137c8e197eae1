import type { StoryId } from '@rondo/domain';
import type { Rows } from '../order/rows';

export type Way = 'up' | 'down' | 'first' | 'last' | 'pageUp' | 'pageDown' | 'sectionUp' | 'sectionDown';

const page = 12;

/** The story that one step in this direction comes to; a list without focus is entered at its first. */
export function storyTowards(rows: Rows, from: StoryId | null, way: Way): StoryId | undefined {
  const at = from === null ? -1 : rows.of(from);
  if (at < 0 || way === 'first') return next(rows, -1, 1);
  if (way === 'last') return next(rows, rows.count, -1);
  if (way === 'up') return next(rows, at, -1);
  if (way === 'down') return next(rows, at, 1);
  if (way === 'pageUp') return next(rows, Math.max(0, at - page) + 1, -1) ?? next(rows, -1, 1);
  if (way === 'pageDown') return next(rows, Math.min(rows.count, at + page) - 1, 1) ?? next(rows, rows.count, -1);
  const head = rows.headOf(rows.at(at)?.band.key ?? '');
  const first = next(rows, head, 1);
  if (way === 'sectionDown') return nextSection(rows, at);
  if (first !== from) return first;
  const above = next(rows, head, -1);
  return above === undefined ? undefined : next(rows, rows.headOf(rows.at(rows.of(above))?.band.key ?? ''), 1);
}

function next(rows: Rows, from: number, step: 1 | -1): StoryId | undefined {
  for (let row = from + step; row >= 0 && row < rows.count; row += step) {
    const at = rows.at(row);
    if (at?.kind === 'story') return at.id;
  }
  return undefined;
}

function nextSection(rows: Rows, at: number): StoryId | undefined {
  const band = rows.at(at)?.band;
  const below = rows.bands[rows.bands.findIndex(({ key }) => key === band?.key) + 1];
  return below === undefined ? undefined : next(rows, rows.headOf(below.key), 1);
}
