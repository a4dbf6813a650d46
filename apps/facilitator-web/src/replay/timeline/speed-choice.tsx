import { type Speed, speeds } from '../model/playback.ts';
import type { ReplayContext } from '../page/replay-context.ts';

/** Half to sixteen times as fast, side by side. */
export function SpeedChoice({ context: { player, t } }: Readonly<{ context: ReplayContext }>) {
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
