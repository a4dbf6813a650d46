import { signal } from '@preact/signals';
import { type Answer, askDoor } from '@rolwissel/client';
import type { Door } from '@rolwissel/protocol';
import { phoneTexts } from '@rolwissel/texts';
import { language } from '../language/language.ts';
import { fetched } from '../lazy/fetched.ts';
import { type JoinLink, nameOf } from './join-link.ts';

const asked = signal<{ readonly link: string; readonly answer: Answer<Door> }>();

/** What the server said of where a link leads; nothing while nobody asked, or it was asked of another link. */
export const behind = (link: JoinLink): Answer<Door> | undefined =>
  asked.value?.link === nameOf(link) ? asked.value.answer : undefined;

/** Where a link leads, asked once; why it leads nowhere is asked anew. */
export async function lookBehind(link: JoinLink): Promise<Answer<Door>> {
  const known = behind(link);
  if (known?.ok) return known;
  const answer = await askDoor(link, language.peek());
  if (answer.ok && mustBeNamed(answer.value)) await fetched(() => Promise.resolve(), phoneTexts);
  asked.value = { link: nameOf(link), answer };
  return answer;
}

/** Nobody goes by their handle there. What is said of that few phones need: it is here once such a door was looked behind. */
export const mustBeNamed = ({ identity }: Door): boolean => identity !== 'auto';

/** The workshop that was looked at last. */
export const doorInSight = (): Door | undefined => (asked.value?.answer.ok ? asked.value.answer.value : undefined);
