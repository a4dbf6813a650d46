import { inBoth } from '../../language/in-both.ts';

export const timerTexts = inBoth(
  {
    clock: 'Klok',
    start: '{n} minuten starten',
    more: '+1 min',
    less: '−1 min',
    stop: 'Stop',
    large: 'Groot tonen',
    up: 'Tijd',
    minute: '{n} min',
  },
  {
    clock: 'Clock',
    start: 'Start {n} minutes',
    more: '+1 min',
    less: '−1 min',
    stop: 'Stop',
    large: 'Show large',
    up: 'Time',
    minute: '{n} min',
  },
);
