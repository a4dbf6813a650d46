import type { LanguageTag } from '@rolwissel/texts';
import type { KeyAct } from '../keys/keys.ts';

/** What the projector's window tells the console's in the same browser: that it is there, in which language, and what was asked for with a key in it. */
type Message = { readonly workshopId: string; readonly language: LanguageTag; readonly act?: KeyAct };

const name = 'rolwissel projector window';
const pulseMs = 2_000;

const open = (): BroadcastChannel | undefined =>
  typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel(name);

/** The projector's side. Clickers press keys in whichever window was touched last, often the one on the beamer. */
export class ProjectorWindow {
  readonly #channel = open();
  readonly #workshopId: string;
  readonly #language: () => LanguageTag;
  readonly #pulse: ReturnType<typeof setInterval>;

  constructor(workshopId: string, language: () => LanguageTag) {
    this.#workshopId = workshopId;
    this.#language = language;
    this.#pulse = setInterval(() => this.#tell(), pulseMs);
    this.#tell();
  }

  pressed(act: KeyAct): void {
    this.#tell(act);
  }

  close(): void {
    clearInterval(this.#pulse);
    this.#channel?.close();
  }

  #tell(act?: KeyAct): void {
    const about = { workshopId: this.#workshopId, language: this.#language() };
    const message: Message = act === undefined ? about : { ...about, act };
    this.#channel?.postMessage(message);
  }
}

interface Listeners {
  /** A projector's window of this workshop is there, and speaks this language. */
  readonly onShowing?: (language: LanguageTag) => void;
  readonly onKey?: (act: Exclude<KeyAct, 'help'>) => void;
}

/** The console's side; gives back the way to stop listening. */
export function hearProjectorWindow(workshopId: string, { onShowing, onKey }: Listeners): () => void {
  const channel = open();
  channel?.addEventListener('message', ({ data }: MessageEvent<Message>) => {
    if (data.workshopId !== workshopId) return;
    onShowing?.(data.language);
    if (data.act && data.act !== 'help') onKey?.(data.act);
  });
  return () => channel?.close();
}
