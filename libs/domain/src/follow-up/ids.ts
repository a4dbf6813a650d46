/** The three times people are asked how it went: so many weeks after the workshop. */
export const waveIds = ['w2', 'w6', 'w12'] as const;
export type WaveId = (typeof waveIds)[number];

export const waveWeeks: Readonly<Record<WaveId, number>> = { w2: 2, w6: 6, w12: 12 };

/** How somebody hears that they are asked: by e-mail, by a personal link they keep, or by one that the trainer passes on. */
export const channels = ['email', 'link', 'trainer'] as const;
export type Channel = (typeof channels)[number];

/** How often somebody did what they meant to. */
export const keptAnswers = ['never', 'once', 'sometimes', 'often'] as const;
export type Kept = (typeof keptAnswers)[number];

/** What the salesperson made of it, in the order of the pack. */
export const noticedAnswers = ['no', 'odd-looks', 'asked', 'named-it', 'told'] as const;
export type Noticed = (typeof noticedAnswers)[number];

/** Who is to read an experience, in the order of the pack: the group, or whoever reads the case library. */
export const experienceScopes = ['group', 'library', 'library-with-alias'] as const;
export type ExperienceScope = (typeof experienceScopes)[number];

/** What it yielded. */
export const yieldKinds = ['margin', 'payment', 'calm', 'trust', 'other'] as const;
export type YieldKind = (typeof yieldKinds)[number];
