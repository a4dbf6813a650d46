import type { Signal } from '@preact/signals';
import { type Answer, readByLine } from '@rolwissel/client';
import type { ShareAudience } from '@rolwissel/protocol';
import type { LanguageTag } from '@rolwissel/texts';
import type { GivenLink } from '../given-link/given-link.ts';
import { type ArrivingRecording, arriving, cutOff } from './model/arriving.ts';
import { type Audience, audiences } from './model/link.ts';
import type { Door, Reader } from './recording-cache.ts';

export const owner: Reader = { kind: 'owner', audiences };

const readers: Readonly<Record<ShareAudience, Reader>> = {
  client: { kind: 'client', audiences: ['projector'] },
  colleague: { kind: 'colleague', audiences },
};

async function recordingOf(
  workshopId: string,
  as: Audience,
  language: LanguageTag,
  token?: string,
): Promise<Answer<ArrivingRecording>> {
  const answer = await readByLine(`/api/workshops/${workshopId}/recording?as=${as}`, language, token);
  if (!answer.ok) return answer;
  try {
    return { ok: true, value: await arriving(answer.value) };
  } catch {
    return { ok: false, problem: cutOff };
  }
}

/** Of whoever is signed in at the console of this browser. */
export const ownDoor = (workshopId: string, language: Signal<LanguageTag>): Door => ({
  enter: () => Promise.resolve({ ok: true, value: owner }),
  fetch: (as) => recordingOf(workshopId, as, language.peek()),
});

/** Of whoever was given a link. */
export const linkDoor = (link: GivenLink, language: Signal<LanguageTag>): Door => ({
  share: link.secret,
  async enter() {
    const answer = await link.open();
    return answer.ok ? { ok: true, value: readers[answer.value.audience] } : answer;
  },
  fetch: (as) => link.asked(({ workshopId, token }) => recordingOf(workshopId, as, language.peek(), token)),
});
