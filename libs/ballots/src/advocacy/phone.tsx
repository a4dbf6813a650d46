import { type BallotOf, momentOf, roundsOn, type Workshop } from '@rolwissel/domain';
import { ballotsTexts } from '@rolwissel/texts';
import { MapPicture } from '@rolwissel/ui';
import { LongScale } from '../form/long-scale.tsx';
import { ownBallot } from '../own-ballot.ts';
import type { FormProps, OnPhone, PhoneBallot, PhoneResultProps } from '../phone-ballot.ts';
import { Shift } from '../result/shift.tsx';
import { RoomMap } from './room-map.tsx';

/** Two scales, 0 to 10. The corners have no names as long as one chooses: nobody would put a salesperson in some of them. */
export const advocacy: PhoneBallot<'advocacy'> = {
  question,
  name: ({ round, language }) =>
    ballotsTexts.in(language).advocacy(momentOf(round) === 'before' ? 'titleBefore' : 'titleAfter'),
  start: (standing) => standing ?? {}, // everybody places anew
  cast: ({ customer, seller }) =>
    customer === undefined || seller === undefined ? undefined : { kind: 'advocacy', customer, seller },
  note: ({ customer, seller }, { language }) =>
    customer === undefined || seller === undefined ? ballotsTexts.in(language).advocacy('setBoth') : undefined,
  Form,
  Result,
};

function question({ round, pack, language }: OnPhone): string {
  return momentOf(round) === 'before' ? pack.scene.question : ballotsTexts.in(language).advocacy('askedAgain');
}

function Form({ pack: { scene }, language, draft, onChange }: FormProps<'advocacy'>) {
  const t = ballotsTexts.in(language).advocacy;
  const scales = [
    ['customer', scene.axes.x, '→'],
    ['seller', scene.axes.y, '↑'],
  ] as const;
  return (
    <>
      {scales.map(([axis, name, way]) => (
        <LongScale
          key={axis}
          legend={
            <>
              <span aria-hidden="true">{way}</span> {name}
            </>
          }
          highest={10}
          value={draft[axis]}
          ends={[t('lowest'), t('highest')]}
          spoken={{
            value: (n) => t('outOfTen', { n }),
            less: t('less', { axis: name }),
            more: t('more', { axis: name }),
          }}
          onChoose={(value) => onChange({ ...draft, [axis]: value })}
        />
      ))}
      <div class="small-map">
        <MapPicture own={draft} />
      </div>
    </>
  );
}

/** One's own place against the room; afterwards how both moved. */
function Result({ workshop, pack, language, tally, own, round }: PhoneResultProps<'advocacy'>) {
  const { shift } = tally ?? {};
  const ownBefore = momentOf(round) === 'after' ? placedBefore(workshop) : undefined;
  return (
    <>
      {own && <p class="soft">{ballotsTexts.in(language).result('onlyYou')}</p>}
      <RoomMap pack={pack} language={language} tally={tally} own={own} ownBefore={ownBefore} />
      {shift && (
        <ul class="result">
          {[['seller', pack.scene.axes.y] as const, ['customer', pack.scene.axes.x] as const].map(([axis, name]) => (
            <li key={axis}>
              <p>{name}</p>
              <Shift shift={shift[axis]} language={language} />
            </li>
          ))}
        </ul>
      )}
      {tally && <p>{pack.scene.insight}</p>}
    </>
  );
}

/** Where one placed one's salesperson the time before. */
const placedBefore = (workshop: Workshop): BallotOf<'advocacy'> | undefined =>
  ownBallot(workshop, roundsOn(workshop, 'advocacy', 'before').at(-1)?.id, 'advocacy');
