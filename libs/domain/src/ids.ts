/** The six sentences of the column, in its order. */
export const sentenceIds = ['wait', 'spec', 'terms', 'price', 'service', 'boss'] as const;
export type SentenceId = (typeof sentenceIds)[number];

/** The six buying roles, in the column's order. */
export const roleIds = ['initiator', 'decider', 'influencer', 'purchaser', 'gatekeeper', 'user'] as const;
export type RoleId = (typeof roleIds)[number];

/** The seven steps of the negotiation, in the column's order. */
export const stepIds = ['objective', 'faith', 'validity', 'commitment', 'trust', 'communication', 'dynamics'] as const;
export type StepId = (typeof stepIds)[number];

/** The six phases of a debriefing (Thiagarajan). */
export const debriefPhases = ['feel', 'happened', 'learned', 'relate', 'whatif', 'next'] as const;
export type DebriefPhase = (typeof debriefPhases)[number];

export const locales = ['nl', 'en'] as const;
export type Locale = (typeof locales)[number];

/** One text in every language of the product. */
export type Localized = Readonly<Record<Locale, string>>;

/** The poll that every closing asks, where the pack has it: was it worth the time. */
export const closingPoll = 'worthwhile';

/** What speaks for one answer of a poll, and what for the other. */
export const pollSides = ['for', 'against'] as const;
