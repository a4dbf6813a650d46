import { Result } from './result.tsx';

type Stretch = Readonly<{ from: number; to: number }>;

/** So many plays, somewhere between two values of either rating. */
export type LandingPatch = Readonly<{ plays: number; boss: Stretch; buyer: Stretch }>;

export type LandingPictureProps = Readonly<{
  cloud: readonly LandingPatch[];
  middle: Readonly<{ boss: number; buyer: number }>;
  labels: Readonly<{
    /** In words, for whoever does not see the drawing. */
    spoken: string;
    boss: string;
    buyer: string;
  }>;
}>;

/** Ratings go from 1 to so many. */
const highest = 5;

const inPercent = (share: number): string => `${share * 100}%`;
const along = (buyer: number): string => inPercent((buyer - 0.5) / highest);
const up = (boss: number): string => inPercent((highest - boss + 0.5) / highest);

/** How content both sides are: to the right the salesperson, upwards the boss. Further up and to the right both are better off. */
export function LandingPicture({ cloud, middle, labels }: LandingPictureProps) {
  return (
    <Result kind="landing-picture">
      <p class="visually-hidden">{labels.spoken}</p>
      <span class="plot-up" aria-hidden="true">
        ↑ {labels.boss}
      </span>
      <svg class="map-picture" aria-hidden="true">
        {cloud.length > 1 && cloud.map((patch) => <Patch key={`${patch.buyer.from} ${patch.boss.from}`} {...patch} />)}
        <line class="half" x1="50%" x2="50%" y1="0" y2="100%" />
        <line class="half" x1="0" x2="100%" y1="50%" y2="50%" />
        <circle class="middle" cx={along(middle.buyer)} cy={up(middle.boss)} />
      </svg>
      <span class="plot-along" aria-hidden="true">
        {labels.buyer} →
      </span>
    </Result>
  );
}

function Patch({ plays, boss, buyer }: LandingPatch) {
  const sizeOf = ({ from, to }: Stretch) => (to - from + 1) / highest;
  const [x, y] = [(buyer.from - 1) / highest, (highest - boss.to) / highest];
  const [width, height] = [sizeOf(buyer), sizeOf(boss)];
  return (
    <g>
      <rect
        class="patch"
        x={inPercent(x)}
        y={inPercent(y)}
        width={inPercent(width)}
        height={inPercent(height)}
        style={{ fillOpacity: Math.min(0.7, (0.03 * plays) / (width * height)) }}
      />
      <text x={inPercent(x)} y={inPercent(y + height / 2)} dx="0.5em" dy="0.35em">
        {plays}
      </text>
    </g>
  );
}
