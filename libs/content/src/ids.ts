/** The languages a text exists in. */
export const locales = ['nl', 'en'] as const;
export type Locale = (typeof locales)[number];

/** The six buying roles, as the salesperson plays them. */
export const roleIds = ['initiator', 'decider', 'influencer', 'purchaser', 'gatekeeper', 'user'] as const;
export type RoleId = (typeof roleIds)[number];

/** The seven steps of the negotiation with a salesperson-now-buyer, in order. */
export const stepIds = ['objective', 'faith', 'validity', 'commitment', 'trust', 'communication', 'dynamics'] as const;
export type StepId = (typeof stepIds)[number];

/** The six sentences a boss hears. */
export const sentenceIds = ['wait', 'spec', 'terms', 'price', 'service', 'boss'] as const;
export type SentenceId = (typeof sentenceIds)[number];
