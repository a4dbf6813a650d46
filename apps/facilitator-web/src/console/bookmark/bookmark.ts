import { consoleTexts, shortened } from '@rolwissel/texts';
import type { ConsoleContext } from '../console-context.ts';
import { pictureNowName } from '../next/move-name.ts';

/** In letters; a mark on the time line has no room for more. */
const longestLabel = 80;

/** Whether there is a moment to mark. */
export const hasMoment = ({ workshop: { agenda } }: Pick<ConsoleContext, 'workshop'>): boolean =>
  agenda.status === 'live' || agenda.status === 'paused';

/** Marks this moment by what the room sees, so that it is found again in the replay; and says that it did. Gives back why it was
 *  refused, in words. */
export async function bookmark(context: ConsoleContext, note?: string): Promise<string | undefined> {
  const { conductor, language } = context;
  if (note === undefined && !hasMoment(context)) return undefined; // a key that means nothing now; words are refused aloud
  const label = shortened(pictureNowName(context), longestLabel - 1);
  const data = note === undefined ? { label } : { label, note };
  const ack = await conductor.ask({ kind: 'BookmarkMoment', data });
  if (!ack.ok) return ack.message;
  conductor.tell(consoleTexts.in(language).picture(note === undefined ? 'bookmarked' : 'noted', { label }));
  return undefined;
}
