import type { TranslationOf } from '../area.ts';
import type { result as nl } from '../nl/result.ts';

export const result = {
  facts: {
    title: 'Result of the workshop',
    date: 'Date',
    duration: 'Duration',
    people: 'Participants',
    simulated: 'Simulated',
    status: 'Status',
  },
  table: {
    interval: '{low}–{high}%',
    minutes: '{n} min',
    suppressed: 'not shown',
  },
  headings: {
    recognition: 'Six sentences',
  },
  recognition: {
    most: 'Heard most from a salesperson of one’s own: {text} {heard} of the {voters} people who answered heard this one ({percent}).',
    interval: 'The line through each bar is the 95% interval: the room that chance leaves.',
    figure: 'Which sentences does this room hear?',
    alt: 'For each sentence the share of the room that heard it. {rows}.',
    row: '{text}: {percent}',
  },
} as const satisfies TranslationOf<typeof nl>;
