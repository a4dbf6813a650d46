import { useSignal } from '@preact/signals';
import { workshopTitle } from '@rolwissel/content';
import { hasEnded } from '@rolwissel/domain';
import type { SeatView } from '@rolwissel/ui/page';
import { useEffect, useMemo } from 'preact/hooks';
import { language } from '../language/language.ts';
import { readableIn, useOneOf } from '../language/offered.ts';
import { fetchTheRest } from '../lazy/later.tsx';
import { wantPack } from '../pack/pack.ts';
import { type KeptSeat, keepSeat } from '../storage/kept-seat.ts';
import { openStore, type Store } from './store.ts';

/** A first connection may take so long before we speak of having none. */
const patienceMs = 3_000;
/** The rest of the phone is fetched when the first task has been drawn. */
const settleMs = 1_500;

interface InRoom {
  readonly store: Store;
  readonly view: SeatView;
  readonly isOffline: boolean;
}

/** Takes one's seat, and everything that comes with it: the texts of the workshop, the rest of the phone, when it is over. */
export function useRoom(seat: KeptSeat): InRoom {
  const store = useMemo(() => openStore(seat), [seat.token]);
  useEffect(() => () => store.close(), [store]);
  const view = store.view.value;
  const { agenda, you } = view.workshop;
  const { status, pack } = agenda;
  useEffect(() => wantPack(pack), [pack.id, pack.version]);
  useEffect(() => {
    const timer = setTimeout(() => void fetchTheRest(), settleMs);
    return () => clearTimeout(timer);
  }, []);
  useOneOf(readableIn(agenda.locales));
  const over = hasEnded(status) || view.seat.ended !== undefined;
  useEffect(() => {
    if (you.people.me?.status === 'erased') return; // nothing of it is kept
    const title = workshopTitle(agenda, language.value) || seat.title; // nothing before the first state
    if (over !== (seat.over ?? false) || title !== seat.title) keepSeat({ ...seat, over, ...(title ? { title } : {}) });
  }, [over, agenda.title, language.value]);
  return { store, view, isOffline: useIsOffline(view.seat) };
}

function useIsOffline({ connection }: SeatView['seat']): boolean {
  const isPatient = useSignal(true);
  useEffect(() => {
    if (connection !== 'connecting') return undefined;
    const timer = setTimeout(() => {
      isPatient.value = false;
    }, patienceMs);
    return () => clearTimeout(timer);
  }, [connection]);
  return connection === 'offline' || (connection === 'connecting' && !isPatient.value);
}
