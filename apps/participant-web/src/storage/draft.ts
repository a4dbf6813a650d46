import { makeId } from '@rolwissel/client';
import { type Draft, type Drafts, useDraft as useDraftIn } from '@rolwissel/phone';
import { read, write } from '@rolwissel/ui/page';

/** What was begun on this phone, as the browser keeps it. */
export const drafts: Drafts = {
  read: (name) => read(`draft ${name}`),
  write: (name, draft) => write(`draft ${name}`, draft),
  makeId,
};

/** The draft of a form on this phone. */
export const useDraft = <T extends object>(name: string, fallback: T): Draft<T> =>
  useDraftIn({ drafts }, name, fallback);
