import type { Desk } from '../desk/desk.ts';
import { type Speed, speeds } from '../model/player.ts';

/** Half to sixteen times as fast, side by side. */
export function SpeedChoice({ desk: { viewer, t } }: Readonly<{ desk: Desk }>) {
  return (
    <fieldset class="choice speeds">
      <legend class="visually-hidden">{t.playing('speed')}</legend>
      {speeds.map((speed) => (
        <label key={speed}>
          <input
            type="radio"
            name="speed"
            checked={viewer.speed.value === speed}
            onChange={() => viewer.setSpeed(speed)}
            aria-label={t.playing('times', { speed })}
          />
          <span aria-hidden="true">{short(speed)}</span>
        </label>
      ))}
    </fieldset>
  );
}

const short = (speed: Speed): string => (speed === 0.5 ? '½' : String(speed));
