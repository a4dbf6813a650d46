import { randomUUID } from 'node:crypto';
import { extras, plans } from '@rolwissel/content/plans';
import {
  allObjections,
  allObjectives,
  isOpen,
  type Kept,
  type Noticed,
  runningPlays,
  type SentenceId,
  type WorkshopCommand,
} from '@rolwissel/domain';
import { Course, shownOf } from './course.ts';
import { expect, type Host } from './server.ts';
import type { Trainer } from './trainer.ts';

const minuteMs = 60_000;
const dayMs = 24 * 60 * minuteMs;

/** What somebody answers weeks later. */
export interface LaterAnswer {
  readonly kept: Kept;
  readonly noticed: Noticed;
  readonly less?: readonly SentenceId[];
  readonly more?: readonly SentenceId[];
}

/** By wave, each time of the same people in the same order. */
export type LaterAnswers = Readonly<Record<'w2' | 'w6', readonly LaterAnswer[]>>;

/** The long programme, and what a trainer can add to it. */
const control = extras.filter(({ kind }) => kind === 'control').map(({ after: _after, ...activity }) => activity);
export const wholePlan = plans.deep120.activities.flatMap((activity) =>
  activity.id === 'scene' ? [activity, ...control] : [activity],
);

/** Plays a workshop that leaves behind everything a workshop can, weeks later included. Gives back what was answered then. */
export async function playWhole(host: Host, trainer: Trainer): Promise<LaterAnswers> {
  await trainer.createOf(wholePlan);
  const course = await Course.begin(host, trainer, { people: 21, simulated: 3, as: offering });
  await course.until(({ agenda }) => agenda.activeActivity === 'recognition');
  await course.goOnLater(4 * minuteMs);
  await course.until((workshop) => shownOf(workshop, 'roles') === 2);
  await voteOnMore(course);
  await course.until((workshop) => runningPlays(workshop).length > 0);
  await course.goOnLater(7 * minuteMs);
  await course.until(({ agenda }) => agenda.activeActivity === 'objections' && agenda.projector.view === 'objections');
  await course.goOnLater(5 * minuteMs);
  await dealWith(course);
  await course.until(
    (workshop) => workshop.agenda.activeActivity === 'objectives' && allObjectives(workshop).length > 2,
  );
  await integrate(course);
  const lines = await course.until(
    ({ agenda, steps }) => agenda.activeActivity === 'after' && Object.keys(steps.lines).length > 3,
  );
  await adopt(course);
  for (const lineId of Object.keys(lines.steps.lines).slice(0, 3)) await course.lead('HighlightLine', { lineId });
  await course.until(({ agenda }) => agenda.status === 'finished');
  return followUp(host, trainer, course);
}

const cycle = <T>(list: readonly [T, ...T[]], n: number): T => list[n % list.length] ?? list[0];

/** How soon the customers pay whom people have in mind, and how long they know them: the column speaks of both kinds of either. */
const payments = ['30-60', 'over-90', 'under-30', '60-90'] as const;
const years = ['under-1', 'over-10', '3-10', '1-3'] as const;

/** What people do, and everybody offers the room a case. */
function offering(n: number, command: WorkshopCommand): WorkshopCommand {
  if (command.kind !== 'NameCase') return command;
  const bands = { paymentDaysBand: cycle(payments, n), yearsBand: cycle(years, n) };
  return { ...command, data: { ...command.data, ...bands, offered: true } };
}

/** Enough cases for what the column says about many. */
async function voteOnMore(course: Course): Promise<void> {
  const known = Object.values(course.state.cases.byId);
  const chosen = payments.flatMap((band) => known.find(({ paymentDaysBand }) => paymentDaysBand === band) ?? []);
  for (const { id: caseId } of chosen) {
    if (course.state.cases.spotlit === caseId) continue;
    await course.lead('SpotlightCase', { caseId });
    await course.vote('roles', caseId);
  }
}

/** Some objections are answered, and what is said of the answers is up to those who raised them; one goes to the board. */
async function dealWith(course: Course): Promise<void> {
  const [boards, ...others] = allObjections(await course.settle()).filter(isOpen);
  for (const { id: objectionId } of others.slice(0, 5)) {
    const answer = { answerId: randomUUID(), text: 'Dan bellen we samen.', kind: 'clarify' };
    await course.lead('AnswerObjection', { objectionId, ...answer });
  }
  await course.settle();
  if (boards) await course.lead('EscalateObjection', { objectionId: boards.id });
}

/** An objective takes an objection in. */
async function integrate(course: Course): Promise<void> {
  const workshop = course.state;
  const [objective] = allObjectives(workshop);
  const objection = allObjections(workshop).findLast(isOpen);
  const addresses = objection ? [objection.id] : [];
  await course.lead('AmendObjective', {
    objectiveId: objective?.id,
    text: 'Elke klant weet voor vrijdag waar hij aan toe is.',
    addresses,
  });
}

/** An objective for which the room holds up its hands. */
async function adopt(course: Course): Promise<void> {
  const objectiveId = randomUUID();
  const words = {
    text: 'Wie belooft, schrijft het op.',
    measure: 'in het systeem',
    servesBoss: 'rust',
    servesBuyer: 'rust',
  };
  await course.lead('ProposeObjective', { objectiveId, ...words, kind: 'joint', dueWeeks: 8 });
  await course.lead('PutForward', { objectiveId });
  await course.vote('fist', objectiveId, (n) => ({ kind: 'fist', value: 3 + (n % 3) }));
  await course.lead('AdoptByMajority', { objectiveId });
}

const followers = 14;

const answers: LaterAnswers = {
  w2: Array.from({ length: followers }, (_, n) => ({
    kept: cycle(['once', 'sometimes', 'once', 'never', 'often'], n),
    noticed: cycle(['no', 'no', 'odd-looks', 'asked', 'no'], n),
  })),
  w6: Array.from({ length: followers }, (_, n) => ({
    kept: cycle(['often', 'sometimes'], n),
    noticed: cycle(['asked', 'no', 'odd-looks'], n),
    less: n % 2 === 0 ? ['price', 'wait'] : ['boss'],
    more: n % 5 === 0 ? ['terms'] : [],
  })),
};

/** Two waves: people come by their links, and time goes on. */
async function followUp(host: Host, trainer: Trainer, course: Course): Promise<LaterAnswers> {
  const path = `${host.url}/api/workshops/${trainer.workshop}/follow-up/mine`;
  const optIn = async (n: number): Promise<string> => {
    const headers = { Authorization: `Bearer ${course.token(n)}` };
    const answer = await trainer.context.request.post(path, { data: { language: 'nl', channel: 'link' }, headers });
    const { link } = (await answer.json()) as { readonly link: string }; // as the contract says
    return /\/f#([\w-]+)/.exec(link)?.[1] ?? '';
  };
  const links: string[] = [];
  for (let n = 0; n < followers; n++) links.push(await optIn(n));
  for (const [waveId, waitMs] of [
    ['w2', 15 * dayMs],
    ['w6', 28 * dayMs],
  ] as const) {
    await host.comeBackLater(waitMs);
    await optIn(0); // whoever asks for anything is told what time has brought
    for (const [n, link] of links.entries()) {
      const data = { link: n === 0 ? await optIn(0) : link, id: randomUUID(), waveId, ...answers[waveId][n] };
      const answer = await trainer.context.request.post(`${host.url}/api/follow-up/answer`, { data });
      expect(answer.status(), await answer.text()).toBe(200);
    }
  }
  await host.comeBackLater(11 * dayMs);
  await optIn(0);
  return answers;
}
