import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { type Loaded, textsReady } from '../language/language.ts';

const retryMs = 2_000;

/** Fetches a part of the phone with the texts it reads, and tries again until all is here. */
export async function fetched<Part>(load: () => Promise<Part>, ...texts: readonly Loaded[]): Promise<Part> {
  try {
    const [part] = await Promise.all([load(), textsReady(...texts)]);
    return part;
  } catch {
    await new Promise((resolve) => setTimeout(resolve, retryMs));
    return fetched(load, ...texts);
  }
}

/** A part that is fetched once there is a `load`, which must stay the same; nothing until it is here. */
export function usePart<Part extends object>(load: (() => Promise<Part>) | undefined): Part | undefined {
  const part = useSignal<Part | undefined>(undefined);
  useEffect(() => {
    if (load)
      void fetched(load).then((loaded) => {
        part.value = loaded;
      });
  }, [load]);
  return part.value;
}
