import type { TranslationOf } from '../area.ts';
import type { common as nl } from '../nl/common.ts';

export const common = {
  agreement: {
    name: 'Agreement',
    divided: 'divided',
    mixed: 'mixed',
    broad: 'mostly agreed',
    strong: 'of one mind',
    tooFew: 'group too small to judge',
  },
} as const satisfies TranslationOf<typeof nl>;
