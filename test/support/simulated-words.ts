import type { SimulationWords } from '@rolwissel/domain';

/** What simulated people write in a test, in Dutch. */
export const simulatedWords: SimulationWords = {
  caseNames: ['Robin', 'Sam', 'Kim', 'Noor', 'Bo', 'Jip', 'Alex', 'Sas'],
  objections: [
    { sentenceId: 'wait', text: 'Dat redt de planning van de fabriek nooit.' },
    { sentenceId: 'spec', text: 'Mijn klant gaat dan naar de concurrent, en u weet dat.' },
    { sentenceId: 'terms', text: 'U vraagt mij om te kiezen tussen u en mijn bonus.' },
    { sentenceId: 'price', text: 'Dan ben ik de enige die vrijdag nog gebeld wordt.' },
    { sentenceId: 'service', text: 'Vorig jaar beloofde u dit ook en toen kwam het niet.' },
    { sentenceId: 'boss', text: 'De klant betaalt nooit binnen dertig dagen, dat is gewoon zo.' },
  ],
  objectives: [
    {
      text: 'Binnen twaalf weken staat de betaaltermijn op 45 dagen, met een vaste besteldatum.',
      servesBoss: 'Minder geld onderweg.',
      servesBuyer: 'Nooit meer bellen over een late factuur.',
    },
    {
      text: 'Elke toezegging aan een klant staat dezelfde dag in het systeem.',
      servesBoss: 'Geen verrassingen in de planning.',
      servesBuyer: 'Ruggensteun als het spannend wordt.',
    },
    {
      text: 'We gaan eens per kwartaal samen naar de drie grootste klanten.',
      servesBoss: 'Zelf horen wat de klant zegt.',
      servesBuyer: 'De baas als extra troef.',
    },
  ],
  lines: [
    'Wie zei dat, wanneer, en met welke woorden?',
    'Wat zou voor jou een goede uitkomst zijn, los van de klant?',
    'Ik vroeg naar de klant en niet naar de verkoper.',
    'Vrijdag hoor je van mij, ook als ik nog niets weet.',
  ],
  commitments: [
    { situation: 'de klant de prijs te hoog vindt', response: 'vragen wat de levertijd waard is' },
    { situation: 'de klant de baas wil spreken', response: 'samen met jou naar de klant gaan' },
  ],
};
