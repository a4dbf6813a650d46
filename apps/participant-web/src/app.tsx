import { Logo } from '@rolwissel/ui';
import { useEffect } from 'preact/hooks';
import { JoinPage } from './join/join-page.tsx';
import { type Door, nameOf } from './kept/door.ts';
import { keptSeat } from './kept/seat.ts';
import { pack, wantDefaultPack } from './pack/pack.ts';
import { usePart } from './parts/fetched.ts';

/** The room is fetched while one reads the house rules, but not before they are there to be read. */
const loadLive = () => import('./live/live.tsx');

/** Either at the door or in the room. */
export function App({ door }: { door: Door }) {
  const seat = keptSeat.value;
  const entrance = nameOf(door);
  const isKnown = seat !== undefined && (entrance === '' || seat.doors.includes(entrance));
  const room = usePart(isKnown || pack.value ? loadLive : undefined);
  useEffect(() => void wantDefaultPack(!isKnown), [isKnown]);
  if (!isKnown) return <JoinPage door={door} seat={seat} pack={pack.value} />;
  if (room) return <room.Live seat={seat} />;
  return (
    <div class="page arriving">
      <main>
        <Logo size="96px" />
      </main>
    </div>
  );
}
