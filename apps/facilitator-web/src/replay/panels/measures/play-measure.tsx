import type { PlayResults } from '@rolwissel/domain';
import { Landings, playLines, StepsByPlay, StepsPicture } from '../../../projector/views/index.ts';
import type { ReplayContext } from '../../page/replay-context.ts';

type PlayMeasureProps = Readonly<{ context: ReplayContext; results: PlayResults }>;

/** What the plays of one activity came to, as far as it may be told. */
export function PlayMeasure({ context: { language, t }, results }: PlayMeasureProps) {
  const lines = playLines(results, language);
  return (
    <>
      {lines.length === 0 ? (
        <p>{t.measures('tooFewPlays', { n: results.played })}</p>
      ) : (
        <ul>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      <div class="measured">
        <StepsPicture results={results} language={language} />
      </div>
      <div class="measured">
        <StepsByPlay results={results} language={language} />
      </div>
      <div class="measured">
        <Landings results={results} language={language} />
      </div>
    </>
  );
}
