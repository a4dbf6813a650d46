import { caseOf, type Personal, type Shown, type StepId, wordsOf } from '@rolwissel/domain';
import type { ViewTexts } from './texts.ts';
import type { ViewProps } from './view.ts';

/** What somebody wrote, or that it was removed. */
export const written = (text: Personal | Shown | undefined, t: ViewTexts): string => wordsOf(text) ?? t('removedText');

/** What the salesperson of a case is called. */
export function caseName({ workshop, pack, t }: Pick<ViewProps, 'workshop' | 'pack' | 't'>, caseId?: string): string {
  const id = caseId ?? workshop.cases.spotlit;
  if (id === undefined) return t('someone');
  const own = caseOf(workshop, id);
  return own ? written(own.pseudonym, t) : (pack.roleplays.find((known) => known.id === id)?.alias ?? t('someone'));
}

/** A text of the pack with the name of the case in it. */
export const aboutCase = (text: string, name: string): string => text.replaceAll('{case}', name);

const stepWords = {
  objective: 'stepObjective',
  faith: 'stepFaith',
  validity: 'stepValidity',
  commitment: 'stepCommitment',
  trust: 'stepTrust',
  communication: 'stepCommunication',
  dynamics: 'stepDynamics',
} as const satisfies Readonly<Record<StepId, string>>;

/** A step in a word or two, for where seven of them share the screen. */
export const stepName = (id: StepId, t: ViewTexts): string => t(stepWords[id]);

/** The beginning of a text, cut between words: one line for the room. */
export function shortened(text: string, mostLetters: number): string {
  if (text.length <= mostLetters) return text;
  const cut = text.slice(0, mostLetters);
  const atWord = cut.slice(0, Math.max(cut.lastIndexOf(' '), Math.floor(mostLetters / 2)));
  return `${atWord.replace(/[\s,.;:–-]+$/u, '')}…`;
}

/** As somebody says it. */
export const quoted = (text: string): string => `“${text}”`;

/** `3:05`, never below zero. */
export function minutesAndSeconds(ms: number): string {
  const seconds = Math.max(0, Math.ceil(ms / 1_000));
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
