import type { ObjectiveView } from '@rolwissel/domain';
import { objectiveOf, unsettledRounds } from '@rolwissel/domain';
import { consoleTexts } from '@rolwissel/texts';
import { useEffect, useRef } from 'preact/hooks';
import type { ConsoleContext, PanelProps } from '../console-context.ts';
import { AmendForm } from './amend-form.tsx';

/** May its words be changed. */
export const mayReword = ({ status }: ObjectiveView): boolean =>
  status === 'proposed' || status === 'forward' || status === 'blocked';

/** The objective that gets new words on this screen now. */
export function objectiveInHand({ conductor, workshop }: ConsoleContext): ObjectiveView | undefined {
  const id = conductor.rewording.value;
  const objective = id === undefined ? undefined : objectiveOf(workshop, id);
  const isVotedOn = unsettledRounds(workshop).some(({ subject }) => subject === id);
  return objective && mayReword(objective) && !isVotedOn ? objective : undefined;
}

/** The middle of the screen, for the one thing that everybody waits for: other words. */
export function AmendPanel({ context }: PanelProps) {
  const { conductor, language } = context;
  const objective = objectiveInHand(context);
  const section = useRef<HTMLElement>(null);
  const id = objective?.id;
  useEffect(() => {
    const words = section.current?.querySelector('textarea');
    words?.focus();
    words?.setSelectionRange(words.value.length, words.value.length);
  }, [id]);
  if (!objective) return null;
  return (
    <section class="reword" aria-labelledby="reword" ref={section}>
      <h2 id="reword">{consoleTexts.in(language).next('reword')}</h2>
      <AmendForm
        key={id}
        objective={objective}
        context={context}
        onDone={() => {
          conductor.rewording.value = undefined;
        }}
      />
    </section>
  );
}
