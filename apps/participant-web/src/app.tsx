import { Logo } from '@rolwissel/ui';
import { useEffect } from 'preact/hooks';
import { behind, lookBehind } from './join/door.ts';
import { arrive, nameOf, wayIn } from './join/join-link.ts';
import { JoinPage } from './join/join-page.tsx';
import { usePart } from './lazy/fetched.ts';
import { pack, wantFirstPack, wantKnownPack } from './pack/pack.ts';
import { keptSeat } from './storage/kept-seat.ts';

/** The room is fetched while one reads the house rules, but not before they are there to be read. */
const loadRoom = () => import('./room/room.tsx');

/** Either joining or in the room. A phone that has a place somewhere is never led there by a link to somewhere else. */
export function App() {
  const seat = keptSeat.value;
  const link = wayIn.value;
  const hasLink = nameOf(link) !== '';
  const door = hasLink ? behind(link) : undefined;
  const isLed = hasLink && door?.ok === true && door.value.workshopId === seat?.workshopId;
  const isHere = seat !== undefined && (!hasLink || isLed);
  useEffect(() => {
    if (hasLink) void lookBehind(link);
  }, [link]);
  useEffect(() => {
    if (isLed) arrive();
  }, [isLed]);
  const inside = usePart(isHere || pack.value ? loadRoom : undefined);
  useEffect(wantKnownPack, []);
  useEffect(() => (isHere ? undefined : wantFirstPack()), [isHere]);
  if (!isHere && !(seat && hasLink && !door)) return <JoinPage link={link} seat={seat} pack={pack.value} />;
  if (isHere && inside) return <inside.Room seat={seat} />;
  return (
    <div class="page arriving">
      <main>
        <Logo size="96px" />
      </main>
    </div>
  );
}
