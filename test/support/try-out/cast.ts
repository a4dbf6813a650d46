import { handleOf, SimulatedParticipant, type SimulationWords } from '@rolwissel/domain';
import type { TryOut } from './try-out.ts';

/** Simulated participants who sit in a try-out. */
export class Cast {
  readonly #tryOut: TryOut;
  readonly #people: readonly { readonly id: string; readonly participant: SimulatedParticipant }[];

  constructor(tryOut: TryOut, people: readonly string[], seed = '1') {
    this.#tryOut = tryOut;
    const means = { words, seed, makeId: tryOut.makeId };
    this.#people = people.map((id, number) => ({
      id,
      participant: new SimulatedParticipant(number, { ...means, handle: handleOf(number + 1) }),
    }));
  }

  /** Everybody does what can be done now, once. Gives back what was refused. */
  react(): readonly unknown[] {
    const refused: unknown[] = [];
    for (const { id, participant } of this.#people) {
      for (const command of participant.react(this.#tryOut.windows.facilitator)) {
        const answer = this.#tryOut.ask(command, { seat: 'participant', id });
        if (typeof answer === 'string') refused.push([command, answer]);
      }
    }
    return refused;
  }
}

const words: SimulationWords = {
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
