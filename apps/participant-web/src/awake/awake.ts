import { type ReadonlySignal, signal } from '@preact/signals';

/** Whether the screen stays on: promised by the browser, tried by a trick, or not at all. */
export type Awake = 'yes' | 'maybe' | 'no';

const state = signal<Awake>('no');

export const awake: ReadonlySignal<Awake> = state;

/** Keeps the screen on while the page is looked at; gives back the way to stop. */
export function keepAwake(): () => void {
  const stop = 'wakeLock' in navigator ? lockScreen() : playSilence();
  return () => {
    stop();
    state.value = 'no';
  };
}

/** The browser's own way. A page that is put away loses the lock, and asks again when it comes back. */
function lockScreen(): () => void {
  let lock: WakeLockSentinel | undefined;
  const ask = async () => {
    if (document.visibilityState !== 'visible') return;
    try {
      lock = await navigator.wakeLock.request('screen');
      state.value = 'yes';
    } catch {
      state.value = 'no'; // an empty battery, or a setting of the phone
    }
  };
  const askAgain = () => void ask();
  askAgain();
  document.addEventListener('visibilitychange', askAgain);
  return () => {
    document.removeEventListener('visibilitychange', askAgain);
    void lock?.release();
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
    if (document.visibilityState !== 'visible') return;
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
  document.addEventListener('visibilitychange', tryAgain);
  return () => {
    removeEventListener('click', tryAgain);
    document.removeEventListener('visibilitychange', tryAgain);
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
