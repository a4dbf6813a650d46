import type { TranslationOf } from '../area.ts';
import type { followUp as nl } from '../nl/follow-up.ts';

export const followUp = {
  page: {
    title: 'Rückblick',
    loading: 'Der Rückblick wird geholt …',
    toConsole: 'Zur Konsole',
    signedOut: 'Sie sind nicht angemeldet. Melden Sie sich in der Konsole an und kommen Sie dann zurück.',
    again: 'Noch einmal versuchen',
    followers: { one: 'Eine Person macht mit.', other: '{n} Personen machen mit.' },
    nobody: 'Noch macht niemand mit. Anmelden kann man sich auf dem eigenen Telefon, ab den Vorsätzen und auch danach.',
    secrecy:
      'Wer mitmacht und wer was antwortet, sieht niemand. Ergebnisse erscheinen, wenn eine Runde schließt, ab {least} Antworten.',
  },
  waves: {
    title: 'Dreimal',
    w2: 'Nach zwei Wochen',
    w6: 'Nach sechs Wochen',
    w12: 'Nach zwölf Wochen',
    notYet: 'Die Tage stehen fest, sobald der Workshop beendet ist.',
    scheduled: 'öffnet am {day}',
    open: 'offen bis {day}',
    closed: 'geschlossen',
    answered: { one: '1 Antwort', other: '{n} Antworten' },
    day: 'Öffnet am',
    move: 'Verschieben',
  },
  mail: {
    none: 'Dieser Server verschickt keine E-Mails. Wer darum gebeten hat, bekommt den Link von Ihnen.',
    counts: 'E-Mail: {sent} verschickt, {waiting} warten noch, {bounced} kamen zurück.',
    retried:
      'Der Mailserver nahm {n} nicht an. Es geht nichts verloren: Bis die Runde schließt, wird es wieder versucht.',
    bounced:
      'Wessen Nachricht zurückkam, liest das auf dem eigenen Telefon und kann dort eine andere Adresse angeben. Wer es ist, weiß nur dieses Telefon.',
    lapsed: {
      one: 'Eine Nachricht konnte nicht mehr zugestellt werden.',
      other: '{n} Nachrichten konnten nicht mehr zugestellt werden.',
    },
  },
  links: {
    title: 'Links zum Weitergeben',
    how: 'Diese Personen haben Sie um ihren Link gebeten. Geben Sie jeder nur den eigenen. Wer ihn hat, kann antworten; lesen kann niemand etwas.',
    copy: 'Link kopieren',
    copied: 'Kopiert',
    answered: 'hat geantwortet',
  },
  notice: {
    title: 'Wie lange ist „eine Weile“?',
    still: 'Bei {percent} war nach {weeks} Wochen noch nichts gemerkt worden.',
    told: {
      one: 'Eine Person hat es erzählt und zählt hier nicht mit.',
      other: '{n} Personen haben es erzählt und zählen hier nicht mit.',
    },
    picture: 'Anteil, bei dem noch nichts gemerkt worden war, Woche für Woche',
    weeks: 'Wochen',
    wave: 'Rückblick',
    atRisk: 'Noch nicht gemerkt oder erzählt',
    noticed: 'Jetzt gemerkt',
    stillShort: 'Noch nichts gemerkt',
    tooFew: 'Zu wenige Antworten für eine Kurve.',
  },
  result: {
    title: 'Was es gebracht hat',
    nothingYet: 'Noch ist keine Runde geschlossen.',
    own: 'Was die Teilnehmenden selbst dazu sagen.',
    tooFew: 'Zu wenige Antworten, um sie zu zeigen.',
    kept: 'Vorsatz umgesetzt',
    noticed: 'Etwas gemerkt?',
    sentences: 'Welche Sätze hören Sie weniger, welche mehr?',
    sentence: 'Satz',
    less: 'weniger',
    more: 'mehr',
    yields: 'Ertrag',
    ratings: 'Sieben Aussagen, Mittelwert von 1 bis 5',
  },
  kept: { never: 'Noch nicht', once: 'Einmal', sometimes: 'Manchmal', often: 'Oft' },
  yields: { margin: 'Marge', payment: 'Zahlungstage', calm: 'Ruhe', trust: 'Vertrauen', other: 'Etwas anderes' },
} as const satisfies TranslationOf<typeof nl>;
