import type { Language } from '../languages.ts';

export const en = {
  name: 'English',
  dates: 'en-GB',
  common: () => import('./common.ts').then(({ common }) => common),
  phoneFirst: () => import('./phone-first.ts').then(({ phoneFirst }) => phoneFirst),
  phone: () => import('./phone.ts').then(({ phone }) => phone),
  ballots: () => import('./ballots.ts').then(({ ballots }) => ballots),
  cards: () => import('./cards.ts').then(({ cards }) => cards),
  comparison: () => import('./comparison.ts').then(({ comparison }) => comparison),
  console: () => import('./console.ts').then(({ console }) => console),
  projector: () => import('./projector.ts').then(({ projector }) => projector),
  replay: () => import('./replay.ts').then(({ replay }) => replay),
  report: () => import('./report.ts').then(({ report }) => report),
  result: () => import('./result.ts').then(({ result }) => result),
  sharing: () => import('./sharing.ts').then(({ sharing }) => sharing),
  script: () => import('./script.ts').then(({ script }) => script),
  mail: () => import('./mail.ts').then(({ mail }) => mail),
  followUp: () => import('./follow-up.ts').then(({ followUp }) => followUp),
  refusals: () => import('./refusals.ts').then(({ refusals }) => refusals),
} satisfies Language;
