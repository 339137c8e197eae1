import type { SyntheticEvent } from 'react';
import {
  Area,
  Bar,
  CartesianGrid,
  ComposedChart,
  Line,
  ReferenceArea,
  ReferenceLine,
  ResponsiveContainer,
  Scatter,
  ScatterChart,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts';
import { fillOf } from './legend';
import { NameTick } from './name-tick';
import { brokenName, highestOf, restColor, widthOf, type Across, type PlotOf, type Series } from './plot-kinds';
import { PlotTip } from './plot-tip';
import { niceTicks } from './ticks';

const small = { fontSize: 11, fill: 'var(--dim)' } as const;
const lettersBeside = 16;
/** Of a dot: the first and the last stand beside the edges of the plot. */
const dotRadius = 5;

/** All plots: the same axes, marks and tips; whatever a plot shows is said in its description. */
export function Plot<Row extends object>({ plot }: { readonly plot: PlotOf<Row> }) {
  const { rows, along, series, across = [], sideways = false, onChoose } = plot;
  const scattered = series.some(({ shape }) => shape === 'dots');
  const Chart = scattered ? ScatterChart : ComposedChart;
  const ticks = niceTicks(highestOf(plot), plot.whole === true, sideways ? 6 : 5);
  const first = (row: Row) => series.map(({ of }) => of(row)).find((amount) => amount !== null) ?? null;
  const names = sideways
    ? (along.ticks ?? rows.map(along.of)).map((value) => brokenName(along.text(value), lettersBeside))
    : [];
  const amounts = {
    type: 'number',
    domain: [0, ticks.at(-1) ?? 1],
    ticks,
    interval: 0,
    tickFormatter: plot.text,
    tick: small,
    axisLine: false,
    tickLine: false,
    ...(scattered ? { dataKey: first } : {}),
  } as const;
  const places = {
    dataKey: along.of,
    tickFormatter: along.text,
    tick: small,
    axisLine: { stroke: 'var(--edge)' },
    tickLine: false,
    ...(along.span === undefined
      ? ({ type: 'category' } as const)
      : // What overflows is cut, and so would be half of a dot that stands at the edge.
        ({ type: 'number', domain: [...along.span], allowDataOverflow: !scattered } as const)),
    ...(along.ticks === undefined ? {} : { ticks: [...along.ticks] }),
  };
  const below = (value: string) => ({ value, position: 'insideBottom', offset: 0, ...small }) as const;
  const margins = Math.max(0, ...across.map(({ short = '' }) => widthOf([short])));
  return (
    <ResponsiveContainer width="100%" height="100%">
      <Chart
        {...(scattered ? {} : { data: [...rows] })}
        layout={sideways && !scattered ? 'vertical' : 'horizontal'}
        margin={{ top: sideways && margins === 0 ? 4 : 24, right: 12 + (sideways ? 0 : margins), bottom: 2, left: 0 }}
        accessibilityLayer={false}
        // A tap comes with the move that it is made by: both are taken at once.
        throttledEvents={[]}
        {...(onChoose === undefined || scattered
          ? {}
          : {
              style: { cursor: 'pointer' },
              onClick: ({ activeTooltipIndex }: { activeTooltipIndex?: unknown }, event: SyntheticEvent) => {
                const row = rows[Number(activeTooltipIndex ?? -1)];
                if (row !== undefined) onChoose(row, seriesAt(event.target, series));
              },
            })}
      >
        <CartesianGrid stroke="var(--line)" vertical={sideways} horizontal={!sideways} />
        {(along.rests?.spans ?? []).map(([x1, x2]) => (
          <ReferenceArea key={x1} x1={x1} x2={x2} fill={restColor} fillOpacity={fillOf.rest} strokeOpacity={0} />
        ))}
        {across.map((one) => acrossOf(one, sideways))}
        {sideways ? (
          <>
            <XAxis {...amounts} height={38} label={below(plot.unit)} />
            <YAxis
              {...places}
              {...(along.span === undefined ? {} : { reversed: true })}
              interval={0}
              width={Math.ceil(Math.max(...names.map(widthOf), 20)) + 12}
              tick={<NameTick letters={lettersBeside} text={along.text} />}
            />
          </>
        ) : (
          <>
            <XAxis
              {...places}
              {...(scattered ? { padding: { left: dotRadius, right: dotRadius } } : {})}
              interval="equidistantPreserveStart"
              minTickGap={12}
              height={38}
              label={below(along.title)}
            />
            <YAxis {...amounts} width={Math.ceil(widthOf(ticks.map(plot.text))) + 18} />
            <text x={8} y={12} {...small}>
              {plot.unit}
            </text>
          </>
        )}
        <Tooltip
          isAnimationActive={false}
          offset={14}
          wrapperStyle={{ zIndex: 2 }}
          cursor={scattered ? false : { fill: 'var(--hover)', stroke: 'var(--edge)' }}
          content={({ active, payload }) => {
            const row = payload[0]?.payload as Row | undefined;
            return active && row !== undefined ? <PlotTip plot={plot} row={row} /> : null;
          }}
        />
        {series.map((one) => seriesOf(one, plot))}
      </Chart>
    </ResponsiveContainer>
  );
}

const classOf = (name: string): string => `series-${name}`;

/** Which series was hit: an area or a bar knows its name by its class. */
const seriesAt = <Row,>(target: EventTarget, series: readonly Series<Row>[]): string | null =>
  (target instanceof Element
    ? series.find(({ name }) => target.closest(`.${classOf(name)}`) !== null)?.name
    : undefined) ?? null;

function acrossOf({ name, at, color, short }: Across, sideways: boolean) {
  const label =
    short === undefined
      ? {}
      : { label: { value: short, position: sideways ? 'top' : 'right', ...small, fill: color } as const };
  if (typeof at === 'number')
    return (
      <ReferenceLine
        key={name}
        {...(sideways ? { x: at } : { y: at })}
        {...label}
        stroke={color}
        strokeDasharray="4 3"
      />
    );
  const [low, high] = at;
  return (
    <ReferenceArea
      key={name}
      {...(sideways ? { x1: low, x2: high } : { y1: low, y2: high })}
      fill={color}
      fillOpacity={fillOf.band}
      strokeOpacity={0}
    />
  );
}

function seriesOf<Row extends object>({ name, color, shape, of, stack }: Series<Row>, { rows, onChoose }: PlotOf<Row>) {
  const common = { name, dataKey: of, isAnimationActive: false, className: classOf(name) } as const;
  const stacked = stack === undefined ? {} : { stackId: stack };
  switch (shape) {
    case 'line':
    case 'dashed':
      return (
        <Line
          key={name}
          {...common}
          type="linear"
          stroke={color}
          strokeWidth={2}
          dot={false}
          activeDot={{ r: 3 }}
          {...(shape === 'dashed' ? { strokeDasharray: '5 4' } : {})}
        />
      );
    case 'area':
      return (
        <Area
          key={name}
          {...common}
          {...stacked}
          type="stepBefore"
          stroke={color}
          strokeWidth={1}
          fill={color}
          fillOpacity={fillOf.area}
          activeDot={false}
        />
      );
    case 'dots':
      return (
        <Scatter
          key={name}
          name={name}
          className={classOf(name)}
          data={rows.filter((row) => of(row) !== null)}
          isAnimationActive={false}
          fill={color}
          fillOpacity={0.75}
          cursor="pointer"
          onClick={({ payload }: { payload?: Row }) => {
            if (payload !== undefined) onChoose?.(payload, name);
          }}
        />
      );
    case 'bar':
    case 'faint':
      return (
        <Bar
          key={name}
          {...common}
          {...stacked}
          fill={color}
          fillOpacity={fillOf[shape]}
          stroke={shape === 'faint' ? color : 'none'}
          strokeDasharray="3 2"
          radius={2}
          maxBarSize={34}
        />
      );
  }
}
