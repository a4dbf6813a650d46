import { wordsOf } from '@rolwissel/domain';
import type { PhoneContext } from '@rolwissel/phone';
import { usePart } from '../lazy/fetched.ts';
import { forgetSeat, type KeptSeat } from '../storage/kept-seat.ts';

const loadReturning = () => import('../join/returning.ts');

interface ReturnFormProps {
  readonly context: PhoneContext;
  readonly seat: KeptSeat;
}

/** The way back for whoever left: under which name and with which digits is known here. */
export function ReturnForm({ context, seat }: ReturnFormProps) {
  const returning = usePart(loadReturning);
  if (!returning) return null;
  return (
    <returning.RejoinForm
      link={seat.link}
      alias={wordsOf(context.workshop.you.people.me?.alias)}
      personalCode={seat.personalCode}
      onNew={forgetSeat}
    />
  );
}
