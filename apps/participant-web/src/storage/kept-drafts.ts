import { read, storedKeys } from '@rolwissel/ui/page';

/** Everything on this phone that was begun and not given up, whatever its form. */
export const keptDrafts = (): readonly unknown[] => storedKeys('draft ').map((key) => read(key));
