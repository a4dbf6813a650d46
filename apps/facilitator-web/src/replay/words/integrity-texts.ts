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
    chain:
      'De keten breekt bij gebeurtenis {position}. Wat daarvóór staat klopt; wat daarna komt is niet te vertrouwen.',
    head: 'Het einde klopt niet: buiten de server om is iets weggelaten, herschreven of toegevoegd.',
    status: 'De status van de workshop is buiten de server om veranderd.',
    receipt:
      'Deze browser bewaart een bewijs van gebeurtenis {position}, en het verslag heeft die gebeurtenis niet meer zo: het is ingekort, herschreven of verloren gegaan.',
    key: {
      one: 'Van {n} persoon is de sleutel weg of beschadigd, zonder dat om wissen is gevraagd: die teksten en stemmen zijn niet meer te lezen.',
      other:
        'Van {n} mensen is de sleutel weg of beschadigd, zonder dat om wissen is gevraagd: die teksten en stemmen zijn niet meer te lezen.',
    },
    text: {
      one: '{n} verzegelde tekst of stem gaat niet meer open.',
      other: '{n} verzegelde teksten of stemmen gaan niet meer open.',
    },
    headHash: 'Slotsom (SHA-256)',
    matches: 'Dezelfde slotsom staat in deze opname.',
    differs: 'In deze opname staat een andere slotsom. Haal haar opnieuw op: er is sindsdien iets bijgekomen.',
    notFinished: 'De workshop is nog niet afgerond; de slotsom verandert met elke gebeurtenis.',
    honest:
      'Dit bewijst niets tegen wie de server en zijn geheime sleutel beheert: die kan alles herschrijven. Schrijf de slotsom op een plek die hij niet beheert, dan bewijst ze het wel.',
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
    chain: 'The chain breaks at event {position}. What comes before it holds; what comes after cannot be trusted.',
    head: 'The end is not right: something was left out, rewritten or added past the server.',
    status: 'The status of the workshop was changed past the server.',
    receipt:
      'This browser keeps a receipt for event {position}, and the record no longer has that event as it was: it was cut short, rewritten or lost.',
    key: {
      one: 'The key of {n} person is gone or damaged, and nobody had asked for that: those texts and votes cannot be read any more.',
      other:
        'The keys of {n} people are gone or damaged, and nobody had asked for that: those texts and votes cannot be read any more.',
    },
    text: {
      one: '{n} sealed text or vote does not open any more.',
      other: '{n} sealed texts or votes do not open any more.',
    },
    headHash: 'Head hash (SHA-256)',
    matches: 'This recording carries the same hash.',
    differs: 'This recording carries another hash. Fetch it again: something has been added since.',
    notFinished: 'The workshop is not finished yet; the hash changes with every event.',
    honest:
      'This proves nothing against whoever runs the server and has its secret key: they can rewrite everything. Keep the hash somewhere they do not control, and then it does.',
    goThere: 'Go to that moment',
  },
);
