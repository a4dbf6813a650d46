import { handleOf, SimulatedParticipant } from '@rolwissel/domain';
import { simulatedWords } from '../simulated-words.ts';
import type { TryOut } from './try-out.ts';

/** Simulated participants who sit in a try-out. */
export class Cast {
  readonly #tryOut: TryOut;
  readonly #people: readonly { readonly id: string; readonly participant: SimulatedParticipant }[];

  constructor(tryOut: TryOut, people: readonly string[], seed = '1') {
    this.#tryOut = tryOut;
    const means = { words: simulatedWords, seed, makeId: tryOut.makeId };
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
