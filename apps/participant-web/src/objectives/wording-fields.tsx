import { objectiveLimits } from '@rolwissel/domain';
import { Pick } from '../forms/pick.tsx';
import { fits, TextField } from '../forms/text-field.tsx';
import { objectiveWords } from './words.ts';

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

export function WordingFields<W extends Wording>({
  wording,
  onChange,
}: {
  wording: W;
  onChange: (wording: W) => void;
}) {
  const t = objectiveWords.value;
  return (
    <>
      <TextField
        label={t('text')}
        hint={t('textHint')}
        value={wording.text}
        max={longestText}
        onInput={(text) => onChange({ ...wording, text })}
      />
      <TextField
        label={t('servesBoss')}
        hint={t('bossHint')}
        value={wording.servesBoss}
        max={longestBenefit}
        onInput={(servesBoss) => onChange({ ...wording, servesBoss })}
      />
      <TextField
        label={t('servesBuyer')}
        hint={t('buyerHint')}
        value={wording.servesBuyer}
        max={longestBenefit}
        onInput={(servesBuyer) => onChange({ ...wording, servesBuyer })}
      />
      <TextField
        label={t('measure')}
        value={wording.measure}
        max={longestMeasure}
        isShort
        isOptional
        onInput={(measure) => onChange({ ...wording, measure })}
      />
      <Pick
        label={t('dueWeeks')}
        options={weeks.map((n) => ({ id: String(n), text: t('weeks', { n }) }))}
        value={String(wording.dueWeeks)}
        onChoose={(id) => onChange({ ...wording, dueWeeks: Number(id) })}
      />
    </>
  );
}
