import { phoneTexts } from '@rolwissel/texts';
import { useMemo } from 'preact/hooks';
import { language } from '../language/language.ts';
import type { Pack } from '../pack/pack.ts';
import type { PhoneContext } from '../room/phone-context.ts';
import { NewLine } from './new-line.tsx';
import { draftNameAt, type Place, placesBegun } from './place.ts';

interface BegunLinesProps {
  readonly context: PhoneContext;
  readonly here: Place;
}

/** What one was writing when the trainer went on: here still, under its own question, to be finished or left. */
export function BegunLines({ context, here }: BegunLinesProps) {
  const places = useMemo(() => placesBegun(context.workshop, here), []); // as they were when one came here
  if (places.length === 0) return null;
  return (
    <section class="section">
      <h2>{phoneTexts.in(language.value).steps('begun')}</h2>
      {places.map((place) => (
        <NewLine
          key={draftNameAt(place)}
          context={context}
          label={questionAt(context.pack, place)}
          about={place}
          isInner
        />
      ))}
    </section>
  );
}

const questionAt = ({ steps, debrief }: Pack, { stepId, phase }: Place): string =>
  steps.find(({ id }) => id === stepId)?.gloss ??
  debrief.find((questions) => questions.phase === phase)?.q[0] ??
  phoneTexts.in(language.value).steps('debrief');
