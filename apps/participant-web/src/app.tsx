import { Logo } from '@rolwissel/ui';
import { useEffect } from 'preact/hooks';
import { type JoinLink, nameOf } from './join/join-link.ts';
import { JoinPage } from './join/join-page.tsx';
import { usePart } from './lazy/fetched.ts';
import { pack, wantFirstPack, wantKnownPack } from './pack/pack.ts';
import { keptSeat } from './storage/kept-seat.ts';

/** The room is fetched while one reads the house rules, but not before they are there to be read. */
const loadRoom = () => import('./room/room.tsx');

interface AppProps {
  readonly link: JoinLink;
}

/** Either joining or in the room. */
export function App({ link }: AppProps) {
  const seat = keptSeat.value;
  const entrance = nameOf(link);
  const isKnown = seat !== undefined && (entrance === '' || seat.joinLinks.includes(entrance));
  const inside = usePart(isKnown || pack.value ? loadRoom : undefined);
  useEffect(wantKnownPack, []);
  useEffect(() => (isKnown ? undefined : wantFirstPack()), [isKnown]);
  if (!isKnown) return <JoinPage link={link} seat={seat} pack={pack.value} />;
  if (inside) return <inside.Room seat={seat} />;
  return (
    <div class="page arriving">
      <main>
        <Logo size="96px" />
      </main>
    </div>
  );
}
