import { isEstimatedAnew, type ReportItem as Item } from '../../../live/sprint-report';

/** How a story of a sprint ended. */
export type Result = 'done' | 'carried' | 'open' | 'removed';
/** The same stories told apart by what a number of the report counts. */
export type Group = Result | 'added' | 'estimated' | 'committed';

export const groups = ['done', 'carried', 'open', 'removed', 'added', 'estimated', 'committed'] as const;

export const resultOf = ({ done, carried, removedAt }: Item): Result =>
  removedAt !== null ? 'removed' : done ? 'done' : carried !== null ? 'carried' : 'open';

export function membersOf(group: Group, items: readonly Item[]): Item[] {
  return items.filter((item) => {
    switch (group) {
      case 'added':
        return item.addedAt !== null;
      case 'committed':
        return item.committed;
      case 'estimated':
        return isEstimatedAnew(item);
      default:
        return resultOf(item) === group;
    }
  });
}

const moments: { readonly [In in Group]?: 'addedAt' | 'removedAt' | 'doneAt' } = {
  added: 'addedAt',
  removed: 'removedAt',
  done: 'doneAt',
};

export function whenOf(group: Group, item: Item): number | null {
  const moment = moments[group];
  return moment === undefined ? null : item[moment];
}
