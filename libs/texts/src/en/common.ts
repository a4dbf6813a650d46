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
  steps: {
    objective: 'Common objective',
    faith: 'Solving problems',
    validity: 'Both positions',
    commitment: 'Working together',
    trust: 'Trust',
    communication: 'Clear words',
    dynamics: 'Reading the game',
  },
  sentences: {
    wait: 'can’t wait too long',
    spec: 'not the specification',
    terms: 'does not accept',
    price: 'far too high',
    service: 'only so-so',
    boss: 'speak to the boss',
  },
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
  words: {
    of: 'of',
    quoted: '“{text}”',
    someSalesperson: 'your salesperson',
  },
} as const satisfies TranslationOf<typeof nl>;
