import { type Workshop, wordsOf } from '@rolwissel/domain';
import type { RefObject } from 'preact';
import { Tick } from '../forms/choices.tsx';
import { SureButton } from '../forms/sure-button.tsx';
import { useWish } from '../forms/wish.ts';
import { ActLine } from '../live/act-line.tsx';
import type { Desk } from '../live/desk.ts';
import { caseWords } from './words.ts';

export type CaseView = Workshop['cases']['byId'][string];

/** The one case of one's own that stands. */
export const ownCase = (workshop: Workshop): CaseView | undefined =>
  Object.values(workshop.you.cases.byId).findLast(({ status }) => status !== 'withdrawn');

/** One's own case as it is kept: offer it to the room or not, change it, take it away. */
export function OwnCase({
  desk,
  known,
  opener,
  onEdit,
}: {
  desk: Desk;
  known: CaseView;
  opener: RefObject<HTMLButtonElement | null>;
  onEdit: () => void;
}) {
  const t = caseWords.value;
  const { id, pseudonym, customerKind, yearsBand, paymentDaysBand, sentenceIds, offered, status } = known;
  const isSpotlit = status === 'spotlit';
  const sending = desk.sendingOf(id);
  const [isOffered, wishOffered] = useWish(offered, sending);
  return (
    <>
      <article class="card">
        <h2>{wordsOf(pseudonym)}</h2>
        <p class="soft">
          {[wordsOf(customerKind), yearsBand && t(yearsBand), paymentDaysBand && t(paymentDaysBand)]
            .filter(Boolean)
            .join(' · ')}
        </p>
        <ul class="plain">
          {desk.pack.sentences
            .filter((sentence) => sentenceIds.includes(sentence.id))
            .map((sentence) => (
              <li key={sentence.id}>{sentence.text}</li>
            ))}
        </ul>
      </article>
      {isSpotlit ? (
        <p class="notice">{t('spotlit')}</p>
      ) : (
        <>
          <Tick
            label={t('offer')}
            value={isOffered}
            onChange={(wanted) => {
              wishOffered(wanted);
              void desk.send({ kind: 'OfferCase', data: { caseId: id, offered: wanted } });
            }}
          />
          <p class="soft">{t('offerHint')}</p>
        </>
      )}
      <ActLine sending={sending} isOffline={desk.isOffline} />
      <div class="buttons">
        {!isSpotlit && (
          <button ref={opener} type="button" onClick={onEdit}>
            {t('edit')}
          </button>
        )}
        <SureButton
          label={t('withdraw')}
          question={t('withdrawSure')}
          yes={t('withdrawYes')}
          onYes={() => void desk.send({ kind: 'WithdrawCase', data: { caseId: id } })}
        />
      </div>
    </>
  );
}
