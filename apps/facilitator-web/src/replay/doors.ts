import type { Signal } from '@preact/signals';
import { type Answer, call, readByLine } from '@rolwissel/client';
import type { ShareAccess, ShareAudience } from '@rolwissel/protocol';
import type { LanguageTag } from '@rolwissel/texts';
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

/** Of whoever was given a link. It is opened once, and again only when what that gave is over. */
export function linkDoor(secret: string, language: Signal<LanguageTag>): Door {
  let opened: ShareAccess | undefined;
  const open = async (): Promise<Answer<ShareAccess>> => {
    if (opened) return { ok: true, value: opened };
    const answer = await call<ShareAccess>('POST', '/api/share', { secret }, language.peek());
    if (answer.ok) opened = answer.value;
    return answer;
  };
  const read = async (as: Audience): Promise<Answer<ArrivingRecording>> => {
    const answer = await open();
    return answer.ok ? recordingOf(answer.value.workshopId, as, language.peek(), answer.value.token) : answer;
  };
  return {
    share: secret,
    async enter() {
      const answer = await open();
      return answer.ok ? { ok: true, value: readers[answer.value.audience] } : answer;
    },
    async fetch(as) {
      const answer = await read(as);
      if (answer.ok || answer.problem.status !== 401) return answer;
      opened = undefined;
      return read(as);
    },
  };
}
