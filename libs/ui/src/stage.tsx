import type { ComponentChildren } from 'preact';
import { widthEm } from './fit.tsx';

export type StageProps = Readonly<{
  /** Language of the texts on it: decides how long words break. */
  lang: string;
  /** What the room is doing, in a few words. */
  heading?: string | undefined;
  /** Upper right: the join code, as long as the door is open. */
  corner?: ComponentChildren;
  footer?: ComponentChildren;
  /** Nothing but the dark: the panic key. */
  blank?: boolean;
  children?: ComponentChildren;
}>;

/** Up to two lines in large letters; more would push the picture off the stage. */
const fewLetters = 64;

/** What the room sees. Fills its parent, whatever its size: everything on it is measured in hundredths of its height. */
export function Stage({ lang, heading, corner, footer, blank = false, children }: StageProps) {
  return (
    <div class="stage" data-stage lang={lang}>
      {!blank && (
        <div class="stage-page">
          {(heading || corner) && (
            <div class="stage-head">
              <div class="stage-heading">
                {heading && (
                  <h2
                    class={heading.length > fewLetters ? 'long' : ''}
                    style={{ '--longest': Math.max(...heading.split(/\s+/u).map(widthEm)) }}
                  >
                    {heading}
                  </h2>
                )}
              </div>
              {corner}
            </div>
          )}
          <div class="stage-main">{children}</div>
          {footer && <div class="stage-foot">{footer}</div>}
        </div>
      )}
    </div>
  );
}

export type JoinCodeProps = Readonly<{
  /** As it is typed, for example `K7M 2QX`. */
  code: string;
  /** Where to type it. */
  address: string;
  /** Read before the code by a screen reader. */
  label: string;
  /** The code as a picture, dark on light. */
  qr?: ComponentChildren;
  /** What to do with it, where there is room to say so. */
  how?: string;
  /** The whole main area instead of a corner: the lobby. */
  large?: boolean;
}>;

/** Where latecomers look. */
export function JoinCode({ code, address, label, qr, how, large = false }: JoinCodeProps) {
  return (
    <div class={large ? 'join-code large' : 'join-code'}>
      <div>
        {how && <p class="join-how">{how}</p>}
        <p class="join-address">{address}</p>
        <p class="join-letters">
          <span class="visually-hidden">{label} </span>
          {code}
        </p>
      </div>
      {qr && <div class="join-qr">{qr}</div>}
    </div>
  );
}
