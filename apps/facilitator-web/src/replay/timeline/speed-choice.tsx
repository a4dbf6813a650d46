import type { Desk } from '../desk/desk.ts';
import { type Speed, speeds } from '../model/playback.ts';

/** Half to sixteen times as fast, side by side. */
export function SpeedChoice({ desk: { player, t } }: Readonly<{ desk: Desk }>) {
  return (
    <fieldset class="choice speeds">
      <legend class="visually-hidden">{t.playing('speed')}</legend>
      {speeds.map((speed) => (
        <label key={speed}>
          <input
            type="radio"
            name="speed"
            checked={player.speed.value === speed}
            onChange={() => player.setSpeed(speed)}
            aria-label={t.playing('times', { speed })}
          />
          <span aria-hidden="true">{short(speed)}</span>
        </label>
      ))}
    </fieldset>
  );
}

const short = (speed: Speed): string => (speed === 0.5 ? '½' : String(speed));
