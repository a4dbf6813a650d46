import { inBoth } from '../../language/in-both.ts';

export const integrityTexts = inBoth(
  {
    checking: 'Controleren …',
    unaltered: 'Ongewijzigd',
    altered: 'Gewijzigd',
    unknown: 'Niet te controleren',
    title: 'Is dit wat er gebeurde?',
    holds: {
      one: 'De keten van {n} gebeurtenis klopt: niets is later veranderd, toegevoegd of weggelaten.',
      other: 'De keten van {n} gebeurtenissen klopt: niets is later veranderd, toegevoegd of weggelaten.',
    },
    broken:
      'De keten breekt bij gebeurtenis {position}. Wat daarvóór staat klopt; wat daarna komt is niet te vertrouwen.',
    head: 'Slotsom (SHA-256)',
    matches: 'Dezelfde slotsom staat in deze opname.',
    differs: 'In deze opname staat een andere slotsom. Haal haar opnieuw op: er is sindsdien iets bijgekomen.',
    notFinished: 'De workshop is nog niet afgerond; de slotsom verandert met elke gebeurtenis.',
    honest:
      'Dit bewijst niets tegen wie de server beheert: die kan de hele keten herschrijven. Schrijf de slotsom op een plek die hij niet beheert, dan bewijst ze het wel.',
    goThere: 'Naar dat moment',
  },
  {
    checking: 'Checking …',
    unaltered: 'Unaltered',
    altered: 'Altered',
    unknown: 'Cannot be checked',
    title: 'Is this what happened?',
    holds: {
      one: 'The chain of {n} event holds: nothing was changed, added or left out afterwards.',
      other: 'The chain of {n} events holds: nothing was changed, added or left out afterwards.',
    },
    broken: 'The chain breaks at event {position}. What comes before it holds; what comes after cannot be trusted.',
    head: 'Head hash (SHA-256)',
    matches: 'This recording carries the same hash.',
    differs: 'This recording carries another hash. Fetch it again: something has been added since.',
    notFinished: 'The workshop is not finished yet; the hash changes with every event.',
    honest:
      'This proves nothing against whoever runs the server: they can rewrite the whole chain. Keep the hash somewhere they do not control, and then it does.',
    goThere: 'Go to that moment',
  },
);
