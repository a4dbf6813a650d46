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
  const play = () => {
    if (document.visibilityState !== 'visible') return;
    try {
      film.srcObject ??= silentStream();
      if (!film.isConnected) document.body.append(film);
      void film.play().then(
        () => {
          state.value = 'maybe';
        },
        () => undefined,
      );
    } catch {
      state.value = 'no';
    }
  };
  addEventListener('click', play);
  document.addEventListener('visibilitychange', play);
  return () => {
    removeEventListener('click', play);
    document.removeEventListener('visibilitychange', play);
    film.remove();
  };
}

function silentStream(): MediaStream {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 2;
  const paint = canvas.getContext('2d');
  // a film of one picture would count as ended: it blinks, darkly
  setInterval(() => paint?.fillRect(0, 0, 1 + (Date.now() % 2), 1), 1_000);
  const sound = new AudioContext();
  void sound.resume();
  const silence = sound.createMediaStreamDestination();
  return new MediaStream([...canvas.captureStream(1).getTracks(), ...silence.stream.getTracks()]);
}
