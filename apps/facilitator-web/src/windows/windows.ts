import type { Locale } from '@rolwissel/content';
import { type KeyAct, keyActs } from '../keys/keys.ts';

/** What the projector's window tells the console's in the same browser: that it is there, in which language, and which key was pressed in it. */
type Message = { readonly workshopId: string; readonly locale: Locale; readonly key?: string };

const name = 'rolwissel windows';
const pulseMs = 2_000;

const open = (): BroadcastChannel | undefined =>
  typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel(name);

/** The projector's side. Clickers press keys in whichever window was touched last, often the one on the beamer. */
export class ProjectorWindow {
  readonly #channel = open();
  readonly #workshopId: string;
  readonly #locale: () => Locale;
  readonly #pulse: ReturnType<typeof setInterval>;

  constructor(workshopId: string, locale: () => Locale) {
    this.#workshopId = workshopId;
    this.#locale = locale;
    this.#pulse = setInterval(() => this.#tell(), pulseMs);
    this.#tell();
  }

  pressed(key: string): void {
    this.#tell(key);
  }

  close(): void {
    clearInterval(this.#pulse);
    this.#channel?.close();
  }

  #tell(key?: string): void {
    const about = { workshopId: this.#workshopId, locale: this.#locale() };
    const message: Message = key === undefined ? about : { ...about, key };
    this.#channel?.postMessage(message);
  }
}

interface Listeners {
  /** A projector's window of this workshop is there, and speaks this language. */
  readonly onShowing?: (locale: Locale) => void;
  readonly onKey?: (act: Exclude<KeyAct, 'help'>) => void;
}

/** The console's side; gives back the way to stop listening. */
export function hearWindows(workshopId: string, { onShowing, onKey }: Listeners): () => void {
  const channel = open();
  channel?.addEventListener('message', ({ data }: MessageEvent<Message>) => {
    if (data.workshopId !== workshopId) return;
    onShowing?.(data.locale);
    const act = keyActs[data.key ?? ''];
    if (act && act !== 'help') onKey?.(act);
  });
  return () => channel?.close();
}
