import { type Answer, call } from '@rolwissel/client';
import type { ReviewNote } from '@rolwissel/protocol';
import type { LanguageTag } from '@rolwissel/texts';
import type { ReplayPlayer } from './replay-player.ts';

const notesAt = (workshopId: string): string => `/api/workshops/${workshopId}/review-notes`;

/** Fetches what was noted before. Without it one looks back all the same. */
export async function fetchNotes(player: ReplayPlayer, workshopId: string): Promise<void> {
  const answer = await call<readonly ReviewNote[]>('GET', notesAt(workshopId));
  if (answer.ok) player.notes.value = answer.value;
}

/** Notes something at the moment where the replay stands. */
export async function writeNote(
  player: ReplayPlayer,
  text: string,
  language: LanguageTag,
): Promise<Answer<ReviewNote>> {
  const workshopId = player.recording.peek()?.source.workshop.id ?? '';
  const wish = { position: player.position.peek(), text };
  const answer = await call<ReviewNote>('POST', notesAt(workshopId), wish, language);
  if (answer.ok) player.notes.value = inOrder([...player.notes.peek(), answer.value]);
  return answer;
}

export async function removeNote(player: ReplayPlayer, id: string, language: LanguageTag): Promise<Answer<undefined>> {
  const workshopId = player.recording.peek()?.source.workshop.id ?? '';
  const answer = await call<undefined>('DELETE', `${notesAt(workshopId)}/${id}`, undefined, language);
  if (answer.ok || answer.problem.status === 404)
    player.notes.value = player.notes.peek().filter((note) => note.id !== id);
  return answer;
}

const inOrder = (notes: readonly ReviewNote[]): readonly ReviewNote[] =>
  [...notes].sort((one, other) => one.position - other.position);
