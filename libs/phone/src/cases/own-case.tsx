import { Tick } from '@rolwissel/ballots/phone';
import { type Workshop, wordsOf } from '@rolwissel/domain';
import { phoneTexts } from '@rolwissel/texts';
import type { RefObject } from 'preact';
import { useOptimistic } from '../forms/use-optimistic.ts';
import { WithdrawButton } from '../forms/withdraw-button.tsx';
import { ActLine } from '../task/act-line.tsx';
import type { PhoneContext } from '../task/phone-context.ts';

export type CaseView = Workshop['cases']['byId'][string];

/** The one case of one's own that stands. */
export const ownCase = (workshop: Workshop): CaseView | undefined =>
  Object.values(workshop.you.cases.byId).findLast(({ status }) => status !== 'withdrawn');

interface OwnCaseProps {
  readonly context: PhoneContext;
  readonly known: CaseView;
  readonly opener: RefObject<HTMLButtonElement | null>;
  readonly onEdit: () => void;
}

/** One's own case as it is kept: offer it to the room or not, change it, take it away. */
export function OwnCase({ context, known, opener, onEdit }: OwnCaseProps) {
  const t = phoneTexts.in(context.language).cases;
  const { id, pseudonym, customerKind, yearsBand, paymentDaysBand, sentenceIds, offered, status } = known;
  const isSpotlit = status === 'spotlit';
  const sending = context.sendingOf(id);
  const [isOffered, wishOffered] = useOptimistic(offered, sending);
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
          {context.pack.sentences
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
              void context.acts?.send({ kind: 'OfferCase', data: { caseId: id, offered: wanted } });
            }}
          />
          <p class="soft">{t('offerHint')}</p>
        </>
      )}
      <ActLine context={context} sending={sending} />
      <div class="buttons">
        {!isSpotlit && (
          <button ref={opener} type="button" onClick={onEdit}>
            {t('edit')}
          </button>
        )}
        <WithdrawButton
          language={context.language}
          question={t('withdrawSure')}
          onYes={() => void context.acts?.send({ kind: 'WithdrawCase', data: { caseId: id } })}
        />
      </div>
    </>
  );
}
