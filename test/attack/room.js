// The healthy of a workshop, in a process of their own: phones that vote on and on, a lead, a projector, and people who come in.
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { FOLD } from '../../libs/domain/dist/index.js';
import { exampleOf } from '../../libs/domain/dist/testing-door.js';
import { ThinSeat } from '../bench/wire.js';
import { answering } from './child.js';

/** Between two votes of one phone: within its limit of 20 in 10 s. */
const voteMs = 600;
/** Between two commands of the lead, and between two people who come to the door. */
const leadMs = 400;
const comingMs = 500;
/** Whoever has no answer by then has none. */
const patienceMs = 10_000;

/** @type {ThinSeat[]} */
let phones = [];
/** @type {ThinSeat} */
let lead;
let room;
/** Votes and views so far: each is another one than the one before, so that each is recorded. */
let cast = 0;
let shown = 0;
let sentAway = 0;

answering({
  async enter(told) {
    room = told;
    phones = await Promise.all(room.phones.map(seated));
    lead = await seated(room.lead);
    await seated(room.projector);
  },
  /** What they feel within `ms` milliseconds. */
  async feel({ ms, coming }) {
    const felt = { acks: [], refused: {}, unanswered: 0, promised: [], came: { in: 0, turnedAway: {} } };
    const away = sentAway;
    const end = performance.now() + ms;
    await Promise.all([
      ...phones.map((phone, n) => every(voteMs, (n * voteMs) / phones.length, end, () => vote(phone, felt))),
      every(leadMs, 0, end, () => conduct(felt)),
      every(comingMs, comingMs / 2, end, () => comings[coming]?.(felt.came)),
    ]);
    return { ...felt, away: sentAway - away };
  },
});

async function seated(token) {
  const seat = new ThinSeat(room.url, { proto: 1, fold: FOLD, token, workshop: room.workshop, after: null });
  await seat.connected;
  seat.seen = room.head; // up to where it knows the log: its own yes, from now on
  seat.socket.on('close', () => (sentAway += 1));
  seat.socket.on('error', () => undefined); // it closes as well
  return seat;
}

/** Calls at fixed times, whether the one before was answered or not: a stall is felt by all who wait in it. */
async function every(pauseMs, delayMs, end, act) {
  const acts = [];
  for (let at = performance.now() + delayMs; at < end; at += pauseMs) {
    await sleep(at - performance.now());
    acts.push(act());
  }
  await Promise.all(acts);
}

function vote(phone, felt) {
  return give(phone, felt, 'CastBallot', { roundId: room.roundId, ballot: exampleOf('recognition', cast++) });
}

function conduct(felt) {
  return give(lead, felt, 'ShowOnProjector', { view: shown++ % 2 ? 'blank' : 'objections' });
}

/** Gives a command and notes how long the ack took, and what was promised. */
async function give(seat, felt, kind, data) {
  if (seat.socket.readyState !== seat.socket.OPEN) return void (felt.unanswered += 1);
  const id = randomUUID();
  const since = performance.now();
  const ack = await seat.ask('cmd', { id, kind, data, seen: seat.seen }, patienceMs);
  felt.acks.push(performance.now() - since);
  if (ack === undefined) felt.unanswered += 1;
  else if (ack.ok) {
    seat.seen = Math.max(seat.seen, ack.position);
    felt.promised.push({ id, position: ack.position });
  } else felt.refused[ack.code] = (felt.refused[ack.code] ?? 0) + 1;
}

/** Who comes in from the same address as all healthy phones, and must not be turned away. */
const comings = {
  async 'a new phone'(came) {
    const answer = await post('/api/join', { code: room.code, locale: 'nl', rulesAccepted: true });
    if (!note(came, answer)) return;
    const auth = { proto: 1, fold: FOLD, token: answer.body.token, workshop: room.workshop, after: null };
    const seat = new ThinSeat(room.url, auth);
    await seat.connected.then(
      () => (came.in += 1),
      () => turnedAway(came, 'no connection'),
    );
    seat.close();
  },
  async 'somebody comes back'(came) {
    const { alias, personalCode } = room.somebody;
    if (note(came, await post('/api/rejoin', { code: room.code, alias, personalCode }))) came.in += 1;
  },
  async 'the trainer signs in'(came) {
    if (note(came, await post('/api/session', { ownerKey: room.ownerKey }))) came.in += 1;
  },
};

function note(came, { status, body }) {
  if (status < 300) return true;
  turnedAway(came, body?.code ?? status);
  return false;
}

function turnedAway(came, why) {
  came.turnedAway[why] = (came.turnedAway[why] ?? 0) + 1;
}

async function post(path, body) {
  try {
    const response = await fetch(room.url + path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(patienceMs),
    });
    const text = await response.text();
    return { status: response.status, body: text ? JSON.parse(text) : undefined };
  } catch (error) {
    return { status: 0, body: { code: error instanceof Error ? error.name : 'no answer' } };
  }
}
