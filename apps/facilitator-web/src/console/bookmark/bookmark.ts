import { consoleTexts, shortened } from '@rolwissel/texts';
import type { ConsoleContext } from '../console-context.ts';
import { pictureNowName } from '../next/move-name.ts';

/** In letters; a mark on the time line has no room for more. */
const longestLabel = 80;

/** Marks this moment by what the room sees, so that it is found again in the replay; and says that it did. */
export async function bookmark(context: ConsoleContext): Promise<void> {
  const { conductor, workshop, language } = context;
  const { status } = workshop.agenda;
  if (status !== 'live' && status !== 'paused') return;
  const label = shortened(pictureNowName(context), longestLabel - 1);
  const ack = await conductor.ask({ kind: 'BookmarkMoment', data: { label } });
  if (ack.ok) conductor.tell(consoleTexts.in(language).picture('bookmarked', { label }));
}
