/** The six buying roles, in the order in which they are always shown (and coloured). */
export const roleIds = ['initiator', 'decider', 'influencer', 'purchaser', 'gatekeeper', 'user'] as const;
export type RoleId = (typeof roleIds)[number];

/** The six issues of a negotiating table, one per sentence. */
export const issueIds = ['time', 'scope', 'terms', 'price', 'service', 'access'] as const;
export type IssueId = (typeof issueIds)[number];

/** The seven steps, in walking order. */
export const stepIds = ['objective', 'faith', 'validity', 'commitment', 'trust', 'communication', 'dynamics'] as const;
export type StepId = (typeof stepIds)[number];
