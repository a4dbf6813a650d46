import { inBoth } from '../../language/in-both.ts';

export const timerTexts = inBoth(
  {
    clock: 'Klok',
    start: '{n} min: klok starten',
    more: '+1 min',
    less: '−1 min',
    stop: 'Stop',
    large: 'Groot tonen',
    up: 'Tijd',
    minute: '{n} min',
  },
  {
    clock: 'Clock',
    start: '{n} min: start the clock',
    more: '+1 min',
    less: '−1 min',
    stop: 'Stop',
    large: 'Show large',
    up: 'Time',
    minute: '{n} min',
  },
);
