import { type Answer, answerOf, call } from '@rolwissel/client';
import type { PlanFormat } from '@rolwissel/content/plans';
import type { Locale, Localized, Settings, ShownExperience } from '@rolwissel/domain';
import type { WorkshopListed } from '@rolwissel/protocol';
import type { LanguageTag } from '@rolwissel/texts';

/** What a trainer chooses for a new workshop. */
export interface WorkshopRequest {
  readonly title: string;
  /** In each language, where it is not the same in all. */
  readonly titles?: Localized;
  readonly format: PlanFormat;
  readonly locales: readonly Locale[];
  readonly settings: Partial<Settings>;
  /** Of the case library, for the room to work on. */
  readonly experiences?: readonly string[];
}

export const listWorkshops = (): Promise<Answer<readonly WorkshopListed[]>> => call('GET', '/api/workshops');

/** What was published for the case library in all workshops of whoever is signed in. */
export const readCaseLibrary = (language: LanguageTag): Promise<Answer<readonly ShownExperience[]>> =>
  call('GET', '/api/case-library', undefined, language);

export const createWorkshop = (
  request: WorkshopRequest,
  language: LanguageTag,
): Promise<Answer<{ readonly id: string }>> => call('POST', '/api/workshops', request, language);

/** One more like this, with everything that was chosen for it. */
export const repeatWorkshop = (from: string, language: LanguageTag): Promise<Answer<{ readonly id: string }>> =>
  call('POST', '/api/workshops', { from }, language);

/** Where the log of a workshop is to be had as a file. */
export const logFileOf = (id: string): string => `/api/workshops/${id}/log`;

/** More than the server takes; it would hear of it only after the last byte. */
export const mostFileBytes = 64 * 1_048_576;

/** A workshop out of such a file. */
export const importWorkshop = (file: File, language: LanguageTag): Promise<Answer<{ readonly id: string }>> =>
  answerOf(() =>
    fetch('/api/workshops/import', {
      method: 'POST',
      headers: { 'Content-Type': 'application/jsonl', 'Accept-Language': language },
      credentials: 'same-origin',
      body: file,
    }),
  );

/** Somebody who took part in a workshop that came from a file, by their number. */
export const forgetIn = (id: string, handle: string, language: LanguageTag): Promise<Answer<undefined>> =>
  call('POST', `/api/workshops/${id}/forgotten`, { handle }, language);

export const eraseWorkshop = (id: string): Promise<Answer<undefined>> => call('DELETE', `/api/workshops/${id}`);
