import type { TranslationOf } from '../area.ts';
import type { mail as nl } from '../nl/mail.ts';

export const mail = {
  followUp: {
    hello: 'Guten Tag,',
    ask: 'Sie wollten wissen, ob Ihr Vorsatz hält. Unten finden Sie die Fragen: zwei Minuten, nicht mehr.',
    until: 'Der Link gilt bis {day} und gehört nur Ihnen. Leiten Sie diese Nachricht nicht weiter.',
    secrecy: 'Niemand liest, was Sie antworten. Gezeigt werden nur Summen, und nur wenn genug Menschen antworten.',
    stop: 'Möchten Sie das nicht mehr? Sagen Sie es auf derselben Seite; Ihre Adresse wird dann gelöscht.',
  },
} as const satisfies TranslationOf<typeof nl>;
