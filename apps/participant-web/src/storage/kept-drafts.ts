import { read, storedKeys } from '@rolwissel/ui/page';

/** A draft that was written before, without the form it belongs to. */
export const keptDraft = <T>(name: string): T | undefined => read<T>(`draft ${name}`);

/** Everything on this phone that was begun and not given up, whatever its form. */
export const keptDrafts = (): readonly unknown[] => storedKeys('draft ').map((key) => read(key));
