import type { PhoneContext } from '../task/phone-context.ts';

/** Why something was refused, in words, where that is about one field of it. */
export function refusalOf(
  { sendingOf }: Pick<PhoneContext, 'sendingOf'>,
  thing: string,
  isAbout: (code: string) => boolean,
): string | undefined {
  const sending = sendingOf(thing);
  return sending?.state === 'refused' && isAbout(sending.code) ? sending.message : undefined;
}
