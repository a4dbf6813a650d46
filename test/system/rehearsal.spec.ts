import { randomUUID } from 'node:crypto';
import { describe, expect, it, jest } from '@jest/globals';
import { giveCommand } from '@rolwissel/client';
import { localizedPack } from '@rolwissel/content';
import { builtInPacks } from '@rolwissel/content/packs';
import {
  nextMove,
  SimulatedParticipant,
  type SimulationWords,
  sentenceIds,
  type Workshop,
  type WorkshopCommand,
} from '@rolwissel/domain';
import type { SimulatedSeat } from '@rolwissel/protocol';
import { Screen } from '../support/screen.ts';
import { inOneServer } from '../support/setting.ts';
import { eventually } from '../support/until.ts';
import { openWorkshop, type TestWorkshop } from '../support/workshop.ts';

/** Which programmes, with how many simulated people: `npm run rehearse` has them large. */
const rehearsals = (process.env.REHEARSALS ?? 'standard90:7,deep120:9,plenary60:9').split(',').map((wish) => {
  const [format = '', people = ''] = wish.split(':');
  return { format, people: Number(people) };
});

jest.setTimeout(60_000 + rehearsals.reduce((sum, { people }) => sum + people, 0) * 2_000);

const setting = inOneServer();

/** So many let in with one command, and so many commands on their way at once. */
const wave = 25;
const mostUnderway = 4;

const pack = localizedPack(builtInPacks[0], 'nl');
const words: SimulationWords = {
  caseNames: ['Noor', 'Bo', 'Jip', 'Alex'],
  objections: sentenceIds.map((sentenceId) => ({ sentenceId, text: 'Dat redt de planning van de fabriek nooit.' })),
  objectives: pack.sentences.map(({ trade }) => ({ text: trade, servesBoss: 'rust', servesBuyer: 'gehoor' })),
  lines: pack.steps.map(({ say }) => say),
  commitments: pack.sentences.map(({ text, trade }) => ({ situation: text, response: trade })),
};

interface Member {
  readonly handle: string;
  readonly token: string;
  readonly participant: SimulatedParticipant;
}

async function simulated(workshop: TestWorkshop, lead: Screen, people: number): Promise<readonly Member[]> {
  for (let from = 0; from < people; from += wave) {
    const participants = Array.from({ length: Math.min(wave, people - from) }, (_, n) => ({
      participantId: randomUUID(),
      alias: `Testdeelnemer ${from + n + 1}`,
      locale: n % 2 === 0 ? 'nl' : 'en',
    }));
    const ack = await lead.ask({ kind: 'SimulateParticipants', data: { participants } });
    if (!ack?.ok) throw new Error(`They were not let in: ${ack?.code}`);
  }
  const { body } = await workshop.trainer.get<readonly SimulatedSeat[]>(
    `/api/workshops/${workshop.id}/simulated-seats`,
  );
  return body.map(({ handle, token }, number) => ({
    handle,
    token,
    participant: new SimulatedParticipant(number, { words, seed: '4821', handle, makeId: randomUUID }),
  }));
}

/** A programme from its first picture to its last, and all that was refused on the way. */
class Course {
  readonly refused: unknown[] = [];
  commands = 0;
  readonly #workshop: TestWorkshop;
  readonly #lead: Screen;
  readonly #members: readonly Member[];

  constructor(workshop: TestWorkshop, lead: Screen, members: readonly Member[]) {
    this.#workshop = workshop;
    this.#lead = lead;
    this.#members = members;
  }

  get state(): Workshop {
    return this.#lead.mirror.state;
  }

  /** Everybody does what is asked; then the lead presses the key. */
  async run(): Promise<void> {
    for (let presses = 0; presses < 400 && this.state.agenda.status !== 'finished'; presses++) {
      while (await this.#act());
      for (const command of nextMove(this.state)?.commands(randomUUID) ?? []) {
        const ack = await this.#lead.ask(command);
        if (ack?.ok) await this.#toldUpTo(ack.position);
        else this.refused.push([command.kind, ack]);
      }
    }
  }

  async #act(): Promise<boolean> {
    const waiting = this.#members.flatMap(({ token, participant }) => {
      const commands = participant.react(this.state);
      return commands.length > 0 ? [{ token, commands }] : [];
    });
    const acts = waiting.length > 0;
    let latest = 0;
    const work = async () => {
      for (let next = waiting.shift(); next; next = waiting.shift()) {
        for (const command of next.commands) latest = Math.max(latest, await this.#send(next.token, command));
      }
    };
    await Promise.all(Array.from({ length: mostUnderway }, work));
    await this.#toldUpTo(latest);
    return acts;
  }

  /** As the console does for them. Gives back the position. */
  async #send(token: string, command: WorkshopCommand): Promise<number> {
    this.commands += 1;
    const ack = await giveCommand(this.#workshop.id, token, command, setting.server.url);
    if (ack?.ok) return ack.position;
    // neighbours who come into the same team at the same moment: the last one is told that it is full
    if (ack?.code !== 'team-full') this.refused.push([command.kind, command.data, ack]);
    return 0;
  }

  async #toldUpTo(position: number): Promise<void> {
    if (position > 0) await this.#workshop.inStep();
    await eventually(() => {
      if (!this.#lead.isInStep) throw new Error('The console is not in step yet');
    });
  }
}

describe('a rehearsal', () => {
  it.each(rehearsals)('runs $format to its end with $people simulated people', async ({ format, people }) => {
    const workshop = await openWorkshop(setting.server, {
      participants: 3,
      live: false,
      create: { format, settings: {} },
    });
    const lead = await new Screen(workshop, await workshop.token('facilitator')).come();
    const projector = await new Screen(workshop, await workshop.token('projector')).come();
    const phones = await Promise.all(workshop.people.map(({ token }) => new Screen(workshop, token).come()));
    const members = await simulated(workshop, lead, people);
    const course = new Course(workshop, lead, members);
    const began = performance.now();
    await course.run();
    process.stderr.write(
      `${format}: ${people} people, ${course.commands} commands, ${Math.round((performance.now() - began) / 1_000)} s\n`,
    );
    expect(course.refused).toEqual([]);
    expect(course.state.agenda.status).toBe('finished');
    const ofOwnCases = Object.values(course.state.plays.open).filter(({ ownCases = 0 }) => ownCases > 0);
    expect(ofOwnCases.map(({ activityId }) => activityId)).toEqual(format === 'deep120' ? ['secondPlay'] : []);
    for (const screen of [lead, projector, ...phones]) {
      const [folded, state] = await screen.compared();
      expect(folded).toEqual(state);
      expect(screen.lost).toEqual([]);
    }
    workshop.close();
  });
});
