/**
 * Bars with their values written on them: nothing is told by colour or length alone. It is a picture to who hears the
 * page, with a title and what it shows; a table stands beside it.
 */
import { useId } from 'preact/hooks';

export interface Bar {
  readonly label: string;
  /** What the bar is as long as. */
  readonly value: number;
  /** Of it, at its end, hatched. */
  readonly hatched?: number;
  readonly text: string;
}

interface ChartProps {
  readonly title: string;
  readonly describes: string;
  readonly bars: readonly Bar[];
  /** What the plain and the hatched part are; only where there are both. */
  readonly legend?: { readonly plain: string; readonly hatched: string } | undefined;
}

const ROW = 48;
const BAR = 18;
const LEGEND = 36;

export const Chart = ({ title, describes, bars, legend }: ChartProps) => {
  const id = useId();
  const most = Math.max(1, ...bars.map(({ value }) => value));
  const top = legend ? LEGEND : 0;
  return (
    <svg
      class="chart"
      role="img"
      width="100%"
      height={top + bars.length * ROW}
      aria-labelledby={`${id}-title ${id}-desc`}
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-desc`}>{describes}</desc>
      <Hatching id={`${id}-hatch`} />
      {legend ? <Legend {...legend} hatch={`${id}-hatch`} /> : null}
      {bars.map((bar, at) => (
        <OneBar key={bar.label} bar={bar} most={most} at={[top + at * ROW, `${id}-hatch`]} />
      ))}
    </svg>
  );
};

const Hatching = ({ id }: { readonly id: string }) => (
  <defs>
    <pattern id={id} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect class="chart__gap" width="6" height="6" />
      <rect class="chart__bar" width="3" height="6" />
    </pattern>
  </defs>
);

interface BarProps {
  readonly bar: Bar;
  readonly most: number;
  readonly at: readonly [y: number, hatch: string];
}

const OneBar = ({ bar: { label, value, hatched = 0, text }, most, at: [y, hatch] }: BarProps) => {
  const share = (part: number): string => `${(part / most) * 100}%`;
  return (
    <g>
      <text class="chart__label" x="0" y={y + 18}>
        <tspan class="chart__name">{label}</tspan> {text}
      </text>
      <line class="chart__floor" x1="0" x2="100%" y1={y + 24 + BAR} y2={y + 24 + BAR} />
      <rect class="chart__bar" x="0" y={y + 24} width={share(value - hatched)} height={BAR} />
      {hatched === 0 ? null : (
        <rect
          class="chart__edge"
          x={share(value - hatched)}
          y={y + 24}
          width={share(hatched)}
          height={BAR}
          fill={`url(#${hatch})`}
        />
      )}
    </g>
  );
};

interface LegendProps {
  readonly plain: string;
  readonly hatched: string;
  readonly hatch: string;
}

const Legend = ({ plain, hatched, hatch }: LegendProps) => (
  <g>
    <rect class="chart__bar" x="0" y="6" width="18" height="14" />
    <text class="chart__label" x="26" y="18">
      {plain}
    </text>
    <rect class="chart__edge" x="50%" y="6" width="18" height="14" fill={`url(#${hatch})`} />
    <text class="chart__label" x="50%" dx="26" y="18">
      {hatched}
    </text>
  </g>
);
