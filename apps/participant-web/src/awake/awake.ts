import { type ReadonlySignal, signal } from '@preact/signals';
import { hasWakeLock, keepAwake, onComingBack } from '@rolwissel/ui/page';

/** Whether the screen stays on: promised by the browser, tried by a trick, or not at all. */
export type Awake = 'yes' | 'maybe' | 'no';

const state = signal<Awake>('no');

export const awake: ReadonlySignal<Awake> = state;

/** Keeps the screen on while the page is looked at, somehow; gives back the way to stop. */
export function stayAwake(): () => void {
  const stop = hasWakeLock()
    ? keepAwake((isAwake) => {
        state.value = isAwake ? 'yes' : 'no';
      })
    : playSilence();
  return () => {
    stop();
    state.value = 'no';
  };
}

/**
 * On plain http there is no lock to ask for. A phone does not sleep while a film with sound is playing: this one is a
 * single dark point, and its sound is silence. It may only start after a tap.
 */
function playSilence(): () => void {
  const film = document.createElement('video');
  film.playsInline = true;
  film.className = 'film';
  film.setAttribute('aria-hidden', 'true');
  let stopStream: (() => void) | undefined;
  const play = async () => {
    try {
      stopStream ??= silentStream(film);
      if (!film.isConnected) document.body.append(film);
      await film.play();
      state.value = 'maybe';
    } catch {
      state.value = 'no'; // not before a tap, or not at all
    }
  };
  const tryAgain = () => void play();
  addEventListener('click', tryAgain);
  const stop = onComingBack(tryAgain);
  return () => {
    removeEventListener('click', tryAgain);
    stop();
    film.remove();
    stopStream?.();
  };
}

/** Gives the film something to show and to play; gives back the way to stop that. */
function silentStream(film: HTMLVideoElement): () => void {
  const canvas = document.createElement('canvas');
  const paint = canvas.getContext('2d');
  const blink = setInterval(() => paint?.fillRect(0, 0, 1 + (Date.now() % 2), 1), 1_000); // a film of one picture counts as ended
  const sound = new AudioContext();
  void sound.resume();
  const silence = sound.createMediaStreamDestination();
  film.srcObject = new MediaStream([...canvas.captureStream(1).getTracks(), ...silence.stream.getTracks()]);
  return () => {
    clearInterval(blink);
    void sound.close();
  };
}
