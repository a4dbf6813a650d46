import { stageBallots } from '@rolwissel/ballots/stage';
import { heardIn, type Workshop, wilson } from '@rolwissel/domain';
import { ballotsTexts, percent } from '@rolwissel/texts';
import type { ReplayContext } from '../../page/replay-context.ts';
import type { Shown } from '../measures-panel.tsx';

type RecognitionMeasureProps = Readonly<{ context: ReplayContext; state: Workshop; shown: Shown<'recognition'> }>;

/** Who heard which sentence: the picture that the room saw. */
export function RecognitionMeasure({ context: { names, language }, state, shown }: RecognitionMeasureProps) {
  const { Result } = stageBallots.recognition;
  return (
    <div class="measured">
      <Result {...shown} workshop={state} pack={names.pack} language={language} />
    </div>
  );
}

/** The doubt that so few people leave about each sentence. */
export function HeardIntervals({
  context: { names, language },
  shown: { tally },
}: Omit<RecognitionMeasureProps, 'state'>) {
  return (
    <ul>
      {names.pack.sentences.map(({ id, text }) => {
        const { low, high } = wilson(heardIn(tally, id), tally.cast);
        return (
          <li key={id}>
            {text} {ballotsTexts.in(language).recognition('certainty')} {percent(low)} – {percent(high)}
          </li>
        );
      })}
    </ul>
  );
}
