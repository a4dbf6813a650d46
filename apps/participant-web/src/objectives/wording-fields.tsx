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

const longest = { text: 200, measure: 80, serves: 200 } as const;
const weeks = Array.from({ length: 26 }, (_, index) => index + 1);

export const isWholeWording = ({ text, measure, servesBoss, servesBuyer }: Wording): boolean =>
  fits(text, 1, longest.text) &&
  fits(measure, 0, longest.measure) &&
  fits(servesBoss, 1, longest.serves) &&
  fits(servesBuyer, 1, longest.serves);

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
        max={longest.text}
        onInput={(text) => onChange({ ...wording, text })}
      />
      <TextField
        label={t('servesBoss')}
        hint={t('bossHint')}
        value={wording.servesBoss}
        max={longest.serves}
        onInput={(servesBoss) => onChange({ ...wording, servesBoss })}
      />
      <TextField
        label={t('servesBuyer')}
        hint={t('buyerHint')}
        value={wording.servesBuyer}
        max={longest.serves}
        onInput={(servesBuyer) => onChange({ ...wording, servesBuyer })}
      />
      <TextField
        label={t('measure')}
        value={wording.measure}
        max={longest.measure}
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
