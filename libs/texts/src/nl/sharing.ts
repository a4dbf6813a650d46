/** The links by which a workshop's owner shows it to others. */
export const sharing = {
  share: {
    title: '{title} delen',
    how: 'Wie de link heeft, kijkt mee zonder account en verandert niets. Namen en schuilnamen staan er niet in.',
    whatToShare: 'Wat wilt u delen?',
    forWhom: 'Voor wie?',
    until: 'Tot en met',
    untilMissing: 'Kies een dag binnen een jaar.',
    lasts: 'De link eindigt ook als de workshop gewist wordt.',
    make: 'Maak een link',
    links: 'Gemaakte links',
    none: 'Nog geen links.',
    copy: 'Kopiëren',
    copied: 'Gekopieerd',
    copyYourself: 'Kopieer deze link:',
    revoke: 'Intrekken',
    revokeSure: 'Wie de link heeft, kan er dan niets meer mee. Dat is niet terug te draaien.',
    revokeYes: 'Ja, intrekken',
    openUntil: 'tot en met {date}',
    ended: 'verlopen op {date}',
    revoked: 'ingetrokken',
    neverOpened: 'nog niet geopend',
    opened: { one: '{n} keer geopend, op {last}', other: '{n} keer geopend, het laatst op {last}' },
  },
  /** What each page shows. */
  shows: {
    result: 'de totalen op één bladzijde en als bestand, zonder namen, voor iedereen gelijk',
    replay: 'de middag zoals die verliep, van moment tot moment',
  },
  audiences: {
    client: 'Opdrachtgever',
    colleague: 'Collega',
  },
  /** What each of them sees. */
  sees: {
    client: 'ziet wat op het scherm in de zaal te zien was',
    colleague:
      'ziet ook wat de trainer en de telefoons zagen, zonder uw notities en zonder wat de zaal niet te lezen kreeg',
  },
} as const;
