import { brokenName } from './plot-kinds';

interface Props {
  readonly letters: number;
  readonly text: (value: number | string) => string;
  /** Given by the axis. */
  readonly x?: number | string;
  readonly y?: number | string;
  readonly payload?: { readonly value: number | string };
}

const line = 12;

/** A name beside its bar: whole, in as many lines as it takes. */
export function NameTick({ letters, text, x = 0, y = 0, payload }: Props) {
  const lines = payload === undefined ? [] : brokenName(text(payload.value), letters);
  const top = Number(y) + 4 - ((lines.length - 1) * line) / 2;
  return (
    <text textAnchor="end" fontSize={11} fill="var(--dim)">
      {lines.map((words, index) => (
        <tspan key={words} x={Number(x) - 2} y={top + index * line}>
          {words}
        </tspan>
      ))}
    </text>
  );
}
