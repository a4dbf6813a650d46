import type { Localized, PlannedActivity } from '@rolwissel/domain';

/** An activity that a trainer can add to a plan, once; `after` says behind which it belongs, the first of these that the plan has. */
export type Extra = PlannedActivity & Readonly<{ title: Localized; after: readonly string[] }>;

/** What not every built-in plan has time for, and any plan can take. */
export const extras: readonly Extra[] = [
  {
    id: 'control',
    kind: 'control',
    minutes: 3,
    title: { nl: 'Wie is hier de baas?', en: 'Who is the boss here?' },
    after: ['scene'],
  },
  {
    id: 'mindshift',
    kind: 'mindshift',
    moment: 'before',
    minutes: 2,
    title: { nl: 'Drie stellingen over u en uw verkoper', en: 'Three statements about you and your salesperson' },
    after: ['before', 'scene'],
  },
];
