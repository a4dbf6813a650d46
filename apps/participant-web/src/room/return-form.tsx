import { wordsOf } from '@rolwissel/domain';
import type { PhoneContext } from '@rolwissel/phone';
import { usePart } from '../lazy/fetched.ts';
import { forgetSeat, type KeptSeat } from '../storage/kept-seat.ts';

const loadReturning = () => import('../join/returning.ts');

/** Among the joinLinks one came through: a code, not the secret of a scanned picture, which is longer. */
const isCode = (link: string): boolean => link.length < 16;

interface ReturnFormProps {
  readonly context: PhoneContext;
  readonly seat: KeptSeat;
}

/** The way back for whoever left: under which name and with which digits is known here. */
export function ReturnForm({ context, seat }: ReturnFormProps) {
  const returning = usePart(loadReturning);
  if (!returning) return null;
  const code = seat.joinLinks.find(isCode);
  return (
    <returning.RejoinForm
      link={code === undefined ? {} : { code }}
      alias={wordsOf(context.workshop.you.people.me?.alias)}
      personalCode={seat.personalCode}
      onNew={forgetSeat}
    />
  );
}
