import { phoneTexts } from '@rolwissel/texts';
import { useMemo } from 'preact/hooks';
import type { PhoneContext } from '../task/phone-context.ts';
import { NewLine } from './new-line.tsx';
import { draftNameAt, type Place, placesBegun } from './place.ts';

interface BegunLinesProps {
  readonly context: PhoneContext;
  readonly here: Place;
}

/** What one was writing when the trainer went on: here still, under its own question, to be finished or left. */
export function BegunLines({ context, here }: BegunLinesProps) {
  const places = useMemo(() => placesBegun(context, here), []); // as they were when one came here
  if (places.length === 0) return null;
  return (
    <section class="section">
      <h2>{phoneTexts.in(context.language).steps('begun')}</h2>
      {places.map((place) => (
        <NewLine key={draftNameAt(place)} context={context} label={questionAt(context, place)} about={place} isInner />
      ))}
    </section>
  );
}

const questionAt = ({ pack: { steps, debrief }, language }: PhoneContext, { stepId, phase }: Place): string =>
  steps.find(({ id }) => id === stepId)?.gloss ??
  debrief.find((questions) => questions.phase === phase)?.q[0] ??
  phoneTexts.in(language).steps('debrief');
