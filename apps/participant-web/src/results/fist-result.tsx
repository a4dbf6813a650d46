import { Bar } from './bar.tsx';
import type { ResultProps } from './result-view.ts';
import { resultWords } from './words.ts';

/** How many showed how many fingers, and whether that is enough to adopt something. */
export function FistResult({ desk, round, tally, own }: ResultProps<'fist'>) {
  const t = resultWords.value;
  const most = Math.max(1, ...(tally?.counts ?? []));
  const isAboutObjective = round.version !== undefined;
  return (
    <>
      {tally && isAboutObjective && <p>{t(tally.adoptable ? 'adoptable' : 'notAdoptable')}</p>}
      <ol class="result" reversed>
        {desk.pack.questions.fist
          .map((text, value) => ({ text, value }))
          .reverse()
          .map(({ text, value }) => (
            <li key={value}>
              <p>
                {own?.value === value ? <mark>{text}</mark> : text}
                {own?.value === value && <span class="soft"> ({t('you').replace(':', '')})</span>}
              </p>
              {tally && <Bar share={(tally.counts[value] ?? 0) / most} text={String(tally.counts[value] ?? 0)} />}
            </li>
          ))}
      </ol>
    </>
  );
}
