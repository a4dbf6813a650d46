import type { TranslationOf } from '../area.ts';
import type { sharing as nl } from '../nl/sharing.ts';

export const sharing = {
  share: {
    title: '{title} teilen',
    how: 'Wer den Link hat, schaut ohne Konto zu und ändert nichts. Namen und Decknamen stehen nicht darin.',
    whatToShare: 'Was möchten Sie teilen?',
    forWhom: 'Für wen?',
    until: 'Bis einschließlich',
    untilMissing: 'Wählen Sie einen Tag innerhalb eines Jahres.',
    lasts: 'Der Link endet auch, wenn der Workshop gelöscht wird.',
    make: 'Link erstellen',
    links: 'Bisherige Links',
    none: 'Noch keine Links.',
    copy: 'Kopieren',
    copied: 'Kopiert',
    copyYourself: 'Kopieren Sie diesen Link:',
    revoke: 'Zurückziehen',
    revokeSure: 'Wer den Link hat, sieht dann nichts mehr. Das lässt sich nicht rückgängig machen.',
    revokeYes: 'Ja, zurückziehen',
    openUntil: 'bis einschließlich {date}',
    ended: 'abgelaufen am {date}',
    revoked: 'zurückgezogen',
    neverOpened: 'noch nicht geöffnet',
    opened: { one: '{n}-mal geöffnet, am {last}', other: '{n}-mal geöffnet, zuletzt am {last}' },
  },
  shows: {
    result: 'die Summen auf einer Seite und als Datei, ohne Namen, für alle gleich',
    replay: 'den Nachmittag, wie er verlief, Moment für Moment',
  },
  audiences: {
    client: 'Auftraggeber',
    colleague: 'Kollegin oder Kollege',
  },
  sees: {
    client: 'sieht, was auf der Leinwand im Saal zu sehen war',
    colleague:
      'sieht auch, was Trainer und Handys sahen, ohne Ihre Notizen und ohne das, was der Saal nicht zu lesen bekam',
  },
} as const satisfies TranslationOf<typeof nl>;
