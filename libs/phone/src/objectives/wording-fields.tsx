import { fits, TextField } from '@rolwissel/ballots/phone';
import { objectiveLimits } from '@rolwissel/domain';
import { ballotsTexts, type LanguageTag, phoneTexts } from '@rolwissel/texts';
import { Pick } from '../forms/pick.tsx';

/** What an objective says; both who it serves must be said. */
export interface Wording {
  readonly text: string;
  readonly measure: string;
  readonly dueWeeks: number;
  readonly servesBoss: string;
  readonly servesBuyer: string;
}

const { longestText, longestMeasure, longestBenefit, mostWeeks } = objectiveLimits;
const weeks = Array.from({ length: mostWeeks }, (_, index) => index + 1);

export const isWholeWording = ({ text, measure, servesBoss, servesBuyer }: Wording): boolean =>
  fits(text, 1, longestText) &&
  fits(measure, 0, longestMeasure) &&
  fits(servesBoss, 1, longestBenefit) &&
  fits(servesBuyer, 1, longestBenefit);

interface WordingFieldsProps<W extends Wording> {
  readonly language: LanguageTag;
  readonly wording: W;
  readonly onChange: (wording: W) => void;
}

export function WordingFields<W extends Wording>(props: WordingFieldsProps<W>) {
  return (
    <>
      <TextOfObjective {...props} />
      <BenefitFields {...props} />
    </>
  );
}

/** The sentence alone. */
export function TextOfObjective<W extends Wording>({ language, wording, onChange }: WordingFieldsProps<W>) {
  const t = phoneTexts.in(language).objectives;
  return (
    <TextField
      language={language}
      label={t('text')}
      hint={t('textHint')}
      value={wording.text}
      max={longestText}
      onInput={(text) => onChange({ ...wording, text })}
    />
  );
}

interface BenefitFieldsProps<W extends Wording> extends WordingFieldsProps<W> {
  /** They were just asked for: the first takes the focus. */
  readonly isWanted?: boolean;
}

/** What it brings whom, how one will see it, and when. */
export function BenefitFields<W extends Wording>(props: BenefitFieldsProps<W>) {
  const { language, wording, isWanted = false, onChange } = props;
  const t = phoneTexts.in(language).objectives;
  const card = ballotsTexts.in(language).objective;
  return (
    <>
      <TextField
        language={language}
        label={card('servesBoss')}
        hint={t('bossHint')}
        value={wording.servesBoss}
        max={longestBenefit}
        isWanted={isWanted}
        onInput={(servesBoss) => onChange({ ...wording, servesBoss })}
      />
      <TextField
        language={language}
        label={card('servesBuyer')}
        hint={t('buyerHint')}
        value={wording.servesBuyer}
        max={longestBenefit}
        onInput={(servesBuyer) => onChange({ ...wording, servesBuyer })}
      />
      <TextField
        language={language}
        label={card('measure')}
        value={wording.measure}
        max={longestMeasure}
        isShort
        isOptional
        onInput={(measure) => onChange({ ...wording, measure })}
      />
      <Pick
        label={t('dueWeeks')}
        options={weeks.map((n) => ({ id: String(n), text: card('weeks', { n }) }))}
        value={String(wording.dueWeeks)}
        onChoose={(id) => onChange({ ...wording, dueWeeks: Number(id) })}
      />
    </>
  );
}
