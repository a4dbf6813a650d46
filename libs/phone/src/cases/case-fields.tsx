import { fits, OneOf, SomeOf, TextField } from '@rolwissel/ballots/phone';
import {
  caseLimits,
  type PaymentBand,
  paymentBands,
  type SentenceId,
  wordsOf,
  type YearBand,
  yearBands,
} from '@rolwissel/domain';
import { phoneTexts } from '@rolwissel/texts';
import { LockIcon } from '@rolwissel/ui';
import { refusalOf } from '../forms/refusal-of.ts';
import type { PhoneContext } from '../task/phone-context.ts';
import type { CaseView } from './own-case.tsx';

const { longestPseudonym, longestCustomerKind, mostSentences } = caseLimits;

/** A case as it is being described. */
export interface Draft {
  readonly id: string;
  readonly pseudonym: string;
  readonly customerKind: string;
  readonly yearsBand?: YearBand;
  readonly paymentDaysBand?: PaymentBand;
  readonly sentenceIds: readonly SentenceId[];
  readonly offered: boolean;
}

interface FieldsProps {
  readonly context: PhoneContext;
  readonly draft: Draft;
  readonly onChange: (draft: Draft) => void;
}

/** Refusals that are about what the salesperson is called here. */
export const isAboutName = (code: string): boolean => code === 'name-has-digits' || code.startsWith('alias-');

/** What is asked about a case. */
export function CaseFields({ context, draft, onChange }: FieldsProps) {
  const t = phoneTexts.in(context.language).cases;
  const change = (part: Partial<Draft>) => onChange({ ...draft, ...part });
  return (
    <>
      <p class="secrecy">
        <LockIcon size="1.25em" /> {t('secrecy')}
      </p>
      <TextField
        language={context.language}
        label={t('pseudonym')}
        hint={t('pseudonymHint')}
        value={draft.pseudonym}
        max={longestPseudonym}
        isShort
        refusal={refusalOf(context, draft.id, isAboutName)}
        onInput={(pseudonym) => change({ pseudonym })}
      />
      <TextField
        language={context.language}
        label={t('customerKind')}
        hint={t('customerKindHint')}
        value={draft.customerKind}
        max={longestCustomerKind}
        isShort
        isOptional
        onInput={(customerKind) => change({ customerKind })}
      />
      <OneOf
        legend={t('years')}
        options={yearBands.map((id) => ({ id, text: t(id) }))}
        isSmall
        value={draft.yearsBand}
        onChoose={(yearsBand) => change({ yearsBand })}
      />
      <SomeOf
        legend={t('sentences')}
        needed={t('sentences')}
        options={context.pack.sentences.map(({ id, text }) => ({ id, text }))}
        chosen={draft.sentenceIds}
        most={mostSentences}
        onChange={(sentenceIds) => change({ sentenceIds })}
      />
      <OneOf
        legend={t('payment')}
        options={[...paymentBands.map((id) => ({ id, text: t(id) })), { id: 'skip' as const, text: t('skip') }]}
        isSmall
        value={draft.paymentDaysBand ?? 'skip'}
        onChoose={(id) => onChange(id === 'skip' ? withoutPayment(draft) : { ...draft, paymentDaysBand: id })}
      />
    </>
  );
}

export const isComplete = ({ pseudonym, customerKind, sentenceIds }: Draft): boolean =>
  fits(pseudonym, 1, longestPseudonym) && fits(customerKind, 0, longestCustomerKind) && sentenceIds.length > 0;

export const wordsIn = ({ id, offered: _offered, ...words }: Draft) => ({ caseId: id, ...words });

export const draftOf = ({
  id,
  pseudonym,
  customerKind,
  yearsBand,
  paymentDaysBand,
  sentenceIds,
  offered,
}: CaseView): Draft => ({
  id,
  pseudonym: wordsOf(pseudonym) ?? '',
  customerKind: wordsOf(customerKind) ?? '',
  ...(yearsBand ? { yearsBand } : {}),
  ...(paymentDaysBand ? { paymentDaysBand } : {}),
  sentenceIds,
  offered,
});

function withoutPayment({ paymentDaysBand: _unknown, ...draft }: Draft): Draft {
  return draft;
}
