// Durable acks of a room without sockets: the commands of 1,000 participants, given by the process itself.
import { randomUUID } from 'node:crypto';
import { createPool } from '../../apps/server/dist/database/pool.js';
import { EventLog } from '../../apps/server/dist/event-log/event-log.js';
import { HeadSeals } from '../../apps/server/dist/event-log/head-seals.js';
import { wrappingKey } from '../../apps/server/dist/event-log/sealing.js';
import { PersonalTexts } from '../../apps/server/dist/rooms/personal-texts.js';
import { Room } from '../../apps/server/dist/rooms/room.js';
import { Writer } from '../../apps/server/dist/rooms/writer.js';
import { readCommand } from '../../libs/domain/dist/index.js';
import { exampleOf } from '../../libs/domain/dist/testing-door.js';

process.once('message', (question) => void run(question).then((answer) => process.send(answer)));

const lead = '00000000-0000-4000-8000-00000000000a';

async function run({ databaseUrl, people, votes }) {
  const pool = createPool(databaseUrl);
  const id = randomUUID();
  const secret = 'a-key-for-the-bench-only';
  const room = new Room(id, new PersonalTexts(id, wrappingKey(secret)));
  const listener = { shown: () => room.feeds.takeNewOwnEvents(), parted: () => room.retire() };
  const writer = new Writer(new EventLog(pool, new HeadSeals(secret)), listener);
  const give = (actor, kind, data = {}) =>
    new Promise((reply) => {
      const { command } = readCommand(kind, data);
      room.ask({ id: randomUUID(), command, actor, reply });
      writer.wake(room);
    });
  const trainer = { seat: 'facilitator', id: lead };
  const roundId = randomUUID();
  await give({ seat: 'system', id: 'bench' }, 'CreateWorkshop', {
    title: 'Bench',
    pack: { id: 'none', version: '1', hash: '0', cases: [], polls: {} },
    locales: ['nl'],
    format: 'custom',
    plan: [{ id: 'recognition', kind: 'recognition', minutes: 5 }],
    lead,
  });
  await give(trainer, 'OpenLobby');
  const seats = Array.from({ length: people }, () => ({ seat: 'participant', id: randomUUID() }));
  const visitor = { seat: 'visitor', id: 'door' };
  await Promise.all(
    seats.map((seat) =>
      give(visitor, 'JoinWorkshop', { participantId: seat.id, locale: 'nl', via: 'code', rulesAccepted: true }),
    ),
  );
  await give(trainer, 'StartWorkshop');
  await give(trainer, 'OpenActivity', { activityId: 'recognition' });
  await give(trainer, 'OpenRound', { roundId, ballot: 'recognition' });
  const ballot = exampleOf('recognition', 1);
  const vote = (seat) => give(seat, 'CastBallot', { roundId, ballot });
  const start = performance.now();
  const cpu = process.cpuUsage();
  const outcomes = await Promise.all(
    seats.map(async (seat) => {
      const acked = [];
      for (let n = 0; n < votes; n++) acked.push((await vote(seat)).ok);
      return acked;
    }),
  );
  const ms = performance.now() - start;
  const { user, system } = process.cpuUsage(cpu);
  await pool.end();
  const acks = outcomes.flat().filter(Boolean).length;
  return { acks, ms, cpuMicros: (user + system) / acks };
}
