import { stageBallots } from '@rolwissel/ballots/stage';
import type { Workshop } from '@rolwissel/domain';
import type { ReplayContext } from '../../page/replay-context.ts';
import type { Shown } from '../measures-panel.tsx';

type RecognitionMeasureProps = Readonly<{ context: ReplayContext; state: Workshop; shown: Shown<'recognition'> }>;

/** Who heard which sentence, with the doubt that so few people leave: the picture that the room saw. */
export function RecognitionMeasure({ context: { names, language }, state, shown }: RecognitionMeasureProps) {
  const { Result } = stageBallots.recognition;
  return (
    <div class="measured">
      <Result {...shown} workshop={state} pack={names.pack} language={language} />
    </div>
  );
}
