import { accept, alreadySo } from '../kernel/decision.ts';
import { whole } from '../kernel/shape.ts';
import { rule } from '../rule.ts';
import { statuses } from './state.ts';

const anyPosition = whole(0, 2 ** 31 - 1);

/** The database lost what it had promised, as a node found out that still knew it. Every node may say so; it is recorded
 *  again only by one that knew more. */
export const recordLoss = rule(
  {
    who: ['system'],
    during: statuses,
    data: { after: anyPosition, lostUpTo: anyPosition },
  },
  (loss, { agenda }) => {
    const isKnown = agenda.losses.some(({ position, lostUpTo }) => position > loss.after && lostUpTo >= loss.lostUpTo);
    return isKnown ? alreadySo : accept({ type: 'HistoryLost', data: loss });
  },
);
