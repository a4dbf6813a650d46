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
  /** The kinds of activity, where none has a title of its own. */
  activities: {
    recognition: 'Six sentences',
    scene: 'The salary scene',
    confidence: 'Seven statements',
    cases: 'Name your case',
    roles: 'Six roles',
    debrief: 'Debrief',
    objections: 'Objections',
    objectives: 'Objectives and consent',
    steps: 'The steps',
    poll: 'A poll',
    closing: 'Closing',
  },
} as const satisfies TranslationOf<typeof nl>;
