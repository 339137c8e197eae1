import type { Say } from '../../../lib/i18n';
import type { ReactNode } from 'react';
import type { Column } from '../../../ui/figure/data-table';
import { numberColumn } from '../number-column';
import { shortDay } from '../words';
import type { BurnPoint } from './burn-plot';

/** The numbers of a burndown; `link` leads to what changed on a day. */
export function burnColumns(
  t: Say<'reports'>,
  link: (point: BurnPoint, text: string) => ReactNode,
): Column<BurnPoint>[] {
  return [
    {
      label: t('day'),
      short: true,
      value: ({ day, begins }) => (begins ? `${day} ${t('burn.begin')}` : day),
      show: (point) =>
        point.begins
          ? `${shortDay(point.day)}, ${t('burn.begin')}`
          : point.scope === null
            ? shortDay(point.day)
            : link(point, shortDay(point.day)),
    },
    numberColumn(t('burn.scope'), ({ scope }) => scope),
    numberColumn(t('burn.done'), ({ done }) => done),
    numberColumn(t('burn.remaining'), ({ remaining }) => remaining),
    numberColumn(t('burn.ideal'), ({ ideal }) => ideal),
  ];
}
