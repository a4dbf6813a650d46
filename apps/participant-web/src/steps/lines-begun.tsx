import { useState } from 'preact/hooks';
import type { Desk } from '../live/desk.ts';
import type { Pack } from '../pack/pack.ts';
import { NewLine } from './new-line.tsx';
import { draftNameAt, type Place, placesBegun } from './place.ts';
import { stepWords } from './words.ts';

/** What one was writing when the trainer went on: here still, under its own question, to be finished or left. */
export function LinesBegun({ desk, here }: { desk: Desk; here: Place }) {
  const [places] = useState(() => placesBegun(desk.workshop, here));
  if (places.length === 0) return null;
  return (
    <section class="section">
      <h2>{stepWords.value('begun')}</h2>
      {places.map((place) => (
        <NewLine key={draftNameAt(place)} desk={desk} label={questionAt(desk.pack, place)} about={place} isInner />
      ))}
    </section>
  );
}

const questionAt = ({ steps, debrief }: Pack, { stepId, phase }: Place): string =>
  steps.find(({ id }) => id === stepId)?.gloss ??
  debrief.find((questions) => questions.phase === phase)?.q[0] ??
  stepWords.value('debrief');
