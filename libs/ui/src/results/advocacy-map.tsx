import { MapPicture, type MapPictureProps } from './map-picture.tsx';
import { percent } from './numbers.ts';
import { Result, Spoken } from './result.tsx';

/** By the scale of the customer, then that of the boss: h high, l low. */
const corners = ['lh', 'hh', 'll', 'hl'] as const;
type Corner = (typeof corners)[number];

export type AdvocacyMapProps = MapPictureProps &
  Readonly<{
    corners: Readonly<
      Record<Corner, Readonly<{ name: string; share?: number | undefined; before?: number | undefined }>>
    >;
    /** What it means to be on the right, and at the top. */
    axes: Readonly<{ x: string; y: string }>;
    /** Where the middle of the room is, and was, for the ear. */
    spoken: string;
    labels: Readonly<{ caption: string; before: string; now: string; middle: string; own?: string }>;
  }>;

/** Two scales and four corners with their shares; between them where the room is, and which way it went. */
export function AdvocacyMap({ corners: named, axes, spoken, labels, ...drawing }: AdvocacyMapProps) {
  const { middle, start, own } = drawing;
  return (
    <Result kind="advocacy-map">
      <div class="map-frame">
        <ul aria-label={labels.caption}>
          {corners.map((corner) => {
            const { name, share, before } = named[corner];
            return (
              <li key={corner} class={corner}>
                {name}{' '}
                {share !== undefined && (
                  <span class="number-pair">
                    {before !== undefined && (
                      <>
                        <Spoken>{labels.before} </Spoken>
                        {percent(before)}
                        <span aria-hidden="true"> → </span>
                        <Spoken>, {labels.now} </Spoken>
                      </>
                    )}
                    <b class="number">{percent(share)}</b>
                  </span>
                )}
              </li>
            );
          })}
        </ul>
        <p class="axis y">↑ {axes.y}</p>
        <MapPicture {...drawing} />
        <p class="axis x">{axes.x} →</p>
      </div>
      <Spoken>{spoken}</Spoken>
      <p class="map-legend" aria-hidden="true">
        {start && (
          <span>
            <i /> {labels.before}
          </span>
        )}
        {middle && (
          <span>
            <i class={start ? 'tip' : undefined} /> {start ? labels.now : labels.middle}
          </span>
        )}
        {own && labels.own && (
          <span>
            <i class="mine" /> {labels.own}
          </span>
        )}
      </p>
    </Result>
  );
}
