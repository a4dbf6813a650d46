import { useEffect, useState } from 'preact/hooks';
import { wordsReady } from '../language/language.ts';

const retryMs = 2_000;

/** Fetches a part of the phone with its words, and tries again until it is here. */
export async function fetched<Part>(load: () => Promise<Part>): Promise<Part> {
  try {
    const part = await load();
    await wordsReady();
    return part;
  } catch {
    await new Promise((resolve) => setTimeout(resolve, retryMs));
    return fetched(load);
  }
}

/** A part that is fetched once there is a `load`, which must stay the same; nothing until it is here. */
export function usePart<Part extends object>(load: (() => Promise<Part>) | undefined): Part | undefined {
  const [part, setPart] = useState<Part>();
  useEffect(() => {
    if (load) void fetched(load).then(setPart);
  }, [load]);
  return part;
}
