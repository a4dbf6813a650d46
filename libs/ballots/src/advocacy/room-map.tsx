import type { InOneLanguage, PhonePack, ShownPack } from '@rolwissel/content';
import { type BallotOf, corners, type Place, type TallyOf } from '@rolwissel/domain';
import { ballotsTexts, type LanguageTag } from '@rolwissel/texts';
import { AdvocacyMap } from '@rolwissel/ui';

interface RoomMapProps {
  readonly pack: Pick<InOneLanguage<PhonePack | ShownPack>, 'scene'>;
  readonly language: LanguageTag;
  /** Left out of too few ballots: then the map holds no more than one's own place. */
  readonly tally: TallyOf<'advocacy'> | undefined;
  readonly own?: BallotOf<'advocacy'> | undefined;
  readonly ownBefore?: BallotOf<'advocacy'> | undefined;
}

/** The map with its four corners: the room on it, and on one's own phone oneself. */
export function RoomMap({ pack: { scene }, language, tally, own, ownBefore }: RoomMapProps) {
  const { advocacy: t, result } = ballotsTexts.in(language);
  const start = tally?.shift?.start;
  const named = corners.map((corner) => [
    corner,
    { name: scene.corners[corner], share: tally?.corners[corner], before: start?.corners[corner] },
  ]);
  const middle = tally && t('middleAt', tally.middle);
  const before = start && `${t('atStart')}: ${t('place', start.middle)}.`;
  const mine = own && `${result('you')}: ${t('place', placeOf(own))}.`;
  return (
    <AdvocacyMap
      corners={Object.fromEntries(named)}
      axes={scene.axes}
      cloud={tally?.cloud}
      middle={tally?.middle}
      start={start?.middle}
      own={own}
      ownBefore={ownBefore}
      spoken={[before, middle, mine].filter(Boolean).join(' ')}
      labels={{
        caption: t('corners'),
        before: t('atStart'),
        now: t('now'),
        middle: t('middle'),
        own: result('you'),
      }}
    />
  );
}

const placeOf = ({ customer, seller }: Place): Place => ({ customer, seller });
