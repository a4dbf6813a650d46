/** What stands on cards that are made of a team's own case, beside the words of the pack. */
export const cards = {
  ownCase: {
    title: 'De casus van uw team: {case}',
    madeOf: 'Deze kaart is gemaakt van de casus die iemand van uw team inbracht, en van de stem van uw team.',
    customer: 'De klant: {customer}.',
    years: 'Bij deze klant: {band}.',
    'under-1': 'korter dan een jaar',
    '1-3': '1 tot 3 jaar',
    '3-10': '3 tot 10 jaar',
    'over-10': 'langer dan 10 jaar',
    payment: 'De klant betaalt {band}.',
    'under-30': 'binnen 30 dagen',
    '30-60': 'na 30 tot 60 dagen',
    '60-90': 'na 60 tot 90 dagen',
    'over-90': 'na meer dan 90 dagen',
    heard: 'U hoort vaak: {sentences}',
    observer:
      'U kijkt en zwijgt. Tik een stap aan zodra u hem ziet. Let op: wanneer komt de toezegging op tafel, wie geeft het eerst iets, en praten ze met elkaar of over de klant? Schrijf één zin letterlijk op.',
    gone: 'Deze casus is ingetrokken',
    goneHow: 'Wie de casus inbracht, heeft hem teruggenomen. Van de kaart is niets over.',
    goneCard: 'Uw kaart is leeg: de casus is ingetrokken. Rond het gesprek samen af.',
  },
} as const;
