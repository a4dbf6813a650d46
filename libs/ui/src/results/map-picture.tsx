import { useId } from 'preact/hooks';

/** A place on two scales from 0 to 10. */
export type MapPlace = Readonly<{ customer: number; seller: number }>;

type Stretch = Readonly<{ from: number; to: number }>;

/** So many people somewhere between two values of either scale. */
export type MapPatch = Readonly<{ people: number; customer: Stretch; seller: Stretch }>;

export type MapPictureProps = Readonly<{
  /** Where how many are; a map of one patch says nothing, and is left empty. */
  cloud?: readonly MapPatch[] | undefined;
  /** Of the room, now and at the start. */
  middle?: MapPlace | undefined;
  start?: MapPlace | undefined;
  /** One's own, as far as it was set, and that of the start. */
  own?: Partial<MapPlace> | undefined;
  ownBefore?: MapPlace | undefined;
}>;

/** A scale has so many values, each a stripe of the map. */
const values = 11;

const inPercent = (share: number): string => `${share * 100}%`;
const along = (customer: number): string => inPercent((customer + 0.5) / values);
const up = (seller: number): string => inPercent((values - seller - 0.5) / values);

/** The map itself: to the right for the customer, upwards for the boss. Says nothing to a screen reader: words stand beside it. */
export function MapPicture({ cloud = [], middle, start, own = {}, ownBefore }: MapPictureProps) {
  return (
    <svg class="map-picture" aria-hidden="true">
      {cloud.length > 1 && <Cloud cloud={cloud} />}
      <line class="half" x1="50%" x2="50%" y1="0" y2="100%" />
      <line class="half" x1="0" x2="100%" y1="50%" y2="50%" />
      {middle && <Room middle={middle} start={start} />}
      {ownBefore && own.customer !== undefined && own.seller !== undefined && (
        <>
          <line
            class="own-way"
            x1={along(ownBefore.customer)}
            y1={up(ownBefore.seller)}
            x2={along(own.customer)}
            y2={up(own.seller)}
          />
          <circle class="own-before" cx={along(ownBefore.customer)} cy={up(ownBefore.seller)} />
        </>
      )}
      <Own {...own} />
    </svg>
  );
}

function Cloud({ cloud }: Readonly<{ cloud: readonly MapPatch[] }>) {
  const sizeOf = ({ from, to }: Stretch) => (to - from + 1) / values;
  const density = ({ people, customer, seller }: MapPatch) => people / (sizeOf(customer) * sizeOf(seller));
  const most = Math.max(...cloud.map(density));
  return (
    <>
      {cloud.map((patch) => {
        const { customer, seller, people } = patch;
        const [x, y] = [customer.from / values, (values - 1 - seller.to) / values];
        const [width, height] = [sizeOf(customer), sizeOf(seller)];
        return (
          <g key={`${customer.from} ${seller.from}`}>
            <rect
              class="patch"
              x={inPercent(x)}
              y={inPercent(y)}
              width={inPercent(width)}
              height={inPercent(height)}
              style={{ fillOpacity: 0.06 + 0.6 * (density(patch) / most) }}
            />
            {seller.to > seller.from && (
              <text x={inPercent(x + width / 2)} y={inPercent(y + height / 2)} dy="0.35em">
                {people}
              </text>
            )}
          </g>
        );
      })}
    </>
  );
}

/** The middle of the room; an arrow leads to it from where it was. */
function Room({ middle, start }: Readonly<{ middle: MapPlace; start: MapPlace | undefined }>) {
  const head = useId();
  const hasMoved = start && (start.customer !== middle.customer || start.seller !== middle.seller);
  if (!hasMoved) return <circle class="middle" cx={along(middle.customer)} cy={up(middle.seller)} />;
  const way = { x1: along(start.customer), y1: up(start.seller), x2: along(middle.customer), y2: up(middle.seller) };
  return (
    <>
      <Head id={`${head}-under`} class="head under" />
      <Head id={head} class="head" />
      <line class="way under" {...way} marker-end={`url(#${head}-under)`} />
      <line class="way" {...way} marker-end={`url(#${head})`} />
      <circle class="start" cx={way.x1} cy={way.y1} />
    </>
  );
}

/** The head of an arrow, its point a little beyond the end of the line. */
function Head({ id, class: name }: Readonly<{ id: string; class: string }>) {
  return (
    <marker
      id={id}
      viewBox="0 0 10 10"
      refX="7"
      refY="5"
      markerUnits="userSpaceOnUse"
      markerWidth="1.5em"
      markerHeight="1.5em"
      orient="auto"
    >
      <path class={name} d="M0 0 10 5 0 10z" />
    </marker>
  );
}

/** A dot; as long as one of the two scales is not set, the line on which it will be. */
function Own({ customer, seller }: Partial<MapPlace>) {
  if (customer !== undefined && seller !== undefined)
    return <circle class="own-dot" cx={along(customer)} cy={up(seller)} />;
  if (customer !== undefined)
    return <line class="own-line" x1={along(customer)} x2={along(customer)} y1="0" y2="100%" />;
  if (seller !== undefined) return <line class="own-line" x1="0" x2="100%" y1={up(seller)} y2={up(seller)} />;
  return null;
}
