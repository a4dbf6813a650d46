import { type Signal, signal } from '@preact/signals';
import { read, write } from '@rolwissel/ui/page';

const key = 'projector gong';

/** Whether this window makes a sound; remembered in this browser. */
export function keptGong(): Signal<boolean> {
  const isOn = signal(read(key) !== 'off');
  isOn.subscribe((on) => write(key, on ? 'on' : 'off'));
  return isOn;
}

/** A low bell, in hertz, with the two overtones that make it one; seconds until it has died away. */
const tones = [
  { hertz: 196, loudness: 0.16 },
  { hertz: 393, loudness: 0.07 },
  { hertz: 590, loudness: 0.03 },
] as const;
const fadingS = 2.6;

/** A phone hums so long with each stroke, and rests so long between two; milliseconds. */
const [humMs, restMs] = [400, 500];

let audio: AudioContext | undefined;

/** A touch lets the page make a sound later; some phones want it to begin with one. */
export function wakeSound(): void {
  if (typeof AudioContext === 'undefined') return;
  audio ??= new AudioContext();
  if (audio.state !== 'running') void audio.resume().catch(() => undefined);
}

/** Strikes softly, so many times. A window that nobody has touched yet may not make a sound: then there is only the flash. */
export function strike(times: number): void {
  hum(times);
  if (typeof AudioContext === 'undefined') return;
  audio ??= new AudioContext();
  const context = audio;
  const strikeAll = () => {
    for (let stroke = 0; stroke < times; stroke++) strikeAt(context, context.currentTime + stroke * 0.9);
  };
  if (context.state === 'running') strikeAll();
  else void context.resume().then(strikeAll, () => undefined);
}

/** In a hand, where there is something to hum. */
function hum(times: number): void {
  if (!('vibrate' in navigator)) return;
  navigator.vibrate(Array.from({ length: times }, () => [humMs, restMs]).flat());
}

function strikeAt(context: AudioContext, at: number): void {
  for (const { hertz, loudness } of tones) {
    const [tone, volume] = [context.createOscillator(), context.createGain()];
    tone.frequency.value = hertz;
    volume.gain.setValueAtTime(0, at);
    volume.gain.linearRampToValueAtTime(loudness, at + 0.02);
    volume.gain.exponentialRampToValueAtTime(0.0001, at + fadingS);
    tone.connect(volume).connect(context.destination);
    tone.start(at);
    tone.stop(at + fadingS);
  }
}
