import styles from './figure.module.css';
import { Swatch } from './legend';
import type { PlotOf } from './plot-kinds';

interface Props<Row> {
  readonly plot: PlotOf<Row>;
  readonly row: Row;
}

const many = 6;

/** What stands at one place of a plot, in words. */
export function PlotTip<Row>({ plot: { series, along, text, total }, row }: Props<Row>) {
  const all = series.flatMap(({ of, ...rest }) => {
    const amount = of(row);
    return amount === null ? [] : [{ ...rest, amount }];
  });
  const shown = all.length > many ? all.filter(({ amount }) => amount !== 0) : all;
  return (
    <div className={styles.tip} data-many={shown.length > many || undefined}>
      <p className={styles.tipTitle}>{along.heading(row)}</p>
      <ul>
        {shown.map(({ name, label, color, shape, amount }) => (
          <li key={name}>
            <Swatch color={color} shape={shape} />
            <span>{label}</span>
            <b>{text(amount)}</b>
          </li>
        ))}
      </ul>
      {total !== undefined && (
        <p className={styles.tipTotal}>
          <span>{total}</span>
          <b>{text(all.reduce((sum, { amount }) => sum + amount, 0))}</b>
        </p>
      )}
    </div>
  );
}
