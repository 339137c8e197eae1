import styles from './figure.module.css';
import { legendOf, type Named, type PlotOf, type Shape } from './plot-kinds';

/** Outside of the plot, so that it never covers it. */
export function Legend<Row>({ plot }: { readonly plot: PlotOf<Row> }) {
  return (
    <ul className={styles.legend}>
      {legendOf(plot).map((one) => (
        <li key={one.name}>
          <Swatch {...one} />
          <span>{one.label}</span>
        </li>
      ))}
    </ul>
  );
}

export function Swatch({ color, shape }: Pick<Named, 'color'> & { readonly shape: Shape }) {
  return (
    <svg className={styles.swatch} viewBox="0 0 16 10" width="16" height="10">
      {shape === 'line' || shape === 'dashed' ? (
        <path d="M0 5H16" stroke={color} strokeWidth="2" strokeDasharray={shape === 'dashed' ? '4 2' : undefined} />
      ) : shape === 'dots' ? (
        <circle cx="8" cy="5" r="4" fill={color} />
      ) : (
        <rect
          x="2.5"
          y="0.5"
          width="11"
          height="9"
          rx="1.5"
          fill={color}
          fillOpacity={fillOf[shape]}
          stroke={shape === 'faint' ? color : 'none'}
          strokeDasharray="2 1.5"
        />
      )}
    </svg>
  );
}

export const fillOf = { bar: 1, faint: 0.2, area: 0.8, band: 0.2, rest: 0.13 } as const;
