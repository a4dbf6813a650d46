import { corners, momentOf, type Place } from '@rolwissel/domain';
import { ballotsTexts, type LanguageTag, percent } from '@rolwissel/texts';
import type { StageBallot, StageResultProps } from '../stage-ballot.ts';
import { RoomMap } from './room-map.tsx';

type AdvocacyResultProps = StageResultProps<'advocacy'>;

/** The map: where the room puts its salespeople; afterwards, which way they went. */
export const advocacy: StageBallot<'advocacy'> = {
  question: ({ round, pack, language }) =>
    momentOf(round) === 'before' ? pack.scene.question : ballotsTexts.in(language).advocacy('askedAgain'),
  name: ({ round, language }) => ballotsTexts.in(language).advocacy(momentOf(round) === 'before' ? 'before' : 'after'),
  summary({ tally, pack, language }) {
    const t = ballotsTexts.in(language).advocacy;
    if (tally.shift)
      return `${middleMoved(tally.middle, tally.shift.start.middle, language)} ${harderForYou(tally.shift, language)}`;
    const fullest = corners.reduce((one, other) => (tally.corners[other] > tally.corners[one] ? other : one));
    const share = percent(tally.corners[fullest]);
    return `${pack.scene.corners[fullest]} ${share}. ${t('middleAt', tally.middle)}`;
  },
  heading: ({ tally, language }) => ballotsTexts.in(language).advocacy(tally.shift ? 'moved' : 'theRoom'),
  note({ tally: { shift, cloud }, language }) {
    if (shift) return harderForYou(shift, language);
    const t = ballotsTexts.in(language).advocacy;
    return cloud.length > 1 ? t('cloud', { n: Math.min(...cloud.map(({ people }) => people)) }) : t('noCloud');
  },
  Result: ({ pack, language, tally }: AdvocacyResultProps) => <RoomMap pack={pack} language={language} tally={tally} />,
};

type Shift = NonNullable<AdvocacyResultProps['tally']['shift']>;

const harderForYou = ({ seller: { up, pairs } }: Shift, language: LanguageTag): string =>
  ballotsTexts.in(language).advocacy('harderForYou', { n: Math.round(up * pairs), of: pairs });

const middleMoved = (now: Place, before: Place, language: LanguageTag): string =>
  ballotsTexts.in(language).advocacy('middleMoved', {
    ...now,
    customerBefore: before.customer,
    sellerBefore: before.seller,
  });
