import { inBoth } from '../../language/in-both.ts';

export const helpTexts = inBoth(
  {
    title: 'Toetsen',
    intro: 'Eén toets voert de hele workshop. Een presenter werkt ook; de toetsen doen het in beide vensters.',
    next: 'Volgende',
    previous: 'Vorige beeld; er gaat niets verloren',
    blank: 'Scherm zwart, en weer licht',
    undo: 'Laatste handeling ongedaan maken',
    clock: 'Klok van drie minuten starten of stoppen',
    pause: 'Pauze, en weer verder',
    help: 'Deze hulp',
    space: 'spatie',
    close: 'Sluiten',
  },
  {
    title: 'Keys',
    intro: 'One key carries the whole workshop. A clicker works too; the keys work in both windows.',
    next: 'Next',
    previous: 'Previous picture; nothing is lost',
    blank: 'Screen dark, and light again',
    undo: 'Undo the last act',
    clock: 'Start or stop a clock of three minutes',
    pause: 'Pause, and go on',
    help: 'This help',
    space: 'space',
    close: 'Close',
  },
);
