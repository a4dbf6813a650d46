import type { Socket } from 'node:net';
import { describe, expect, it } from '@jest/globals';
import { inOneServer } from '../support/setting.ts';
import type { Wire } from '../support/wire.ts';
import { accepted, openWorkshop, recognition, type TestWorkshop } from '../support/workshop.ts';

const setting = inOneServer();

/** The server's end of the connection that `connect` makes. Corked, nothing leaves it: as if the other end did not read. */
async function serversEnd(connect: () => Promise<Wire>): Promise<readonly [Wire, Socket]> {
  const sockets: Socket[] = [];
  const server = setting.server.app.getHttpServer();
  const note = (socket: Socket) => sockets.push(socket);
  server.on('connection', note);
  const wire = await connect();
  server.off('connection', note);
  const socket = sockets.at(-1);
  if (!socket) throw new Error('No connection was made');
  return [wire, socket];
}

const toggles = 55;

/** So many facts, one after the other, each shown to the awake before the next one. */
async function goOn(workshop: TestWorkshop, awake: Wire): Promise<void> {
  for (let n = 0; n < toggles; n++) {
    const since = performance.now();
    const { position } = accepted(await workshop.lead.ask(n % 2 ? 'UnlockLobby' : 'LockLobby'));
    await awake.caughtUp(position);
    expect(performance.now() - since).toBeLessThan(250);
  }
}

describe('a screen that does not read', () => {
  it('[W8] loses deltas, slows nobody, and gets what it lacks in one piece when it reads again', async () => {
    const workshop = await openWorkshop(setting.server, { participants: 1, live: false });
    const awake = await workshop.conductor('projector');
    const [sleeper, socket] = await serversEnd(() => workshop.conductor('projector'));
    const here = await workshop.inStep();
    socket.cork();
    await goOn(workshop, awake);
    expect(sleeper.position).toBe(here);
    expect(socket.writableLength).toBeLessThan(64 * 1024);

    socket.uncork();
    await sleeper.caughtUp(await workshop.head());
    expect(sleeper.deltas.length).toBeLessThan(40);
    expect(awake.deltas.length).toBe(toggles);
    expect(sleeper.deltas.at(-1)?.events.length).toBeGreaterThan(toggles - 40);
    expect(sleeper.deltas.flatMap(({ events }) => events)).toEqual(awake.deltas.flatMap(({ events }) => events));
    let from = here;
    for (const delta of sleeper.deltas) {
      expect(delta.from).toBe(from);
      from = delta.to;
    }
    workshop.close();
  });

  it('[W8] misses nothing of its own either', async () => {
    const workshop = await openWorkshop(setting.server, { participants: 2 });
    const { token } = workshop.person(0);
    const [sleeper, socket] = await serversEnd(() => workshop.wire({ token }));
    const roundId = await workshop.openRound();
    await workshop.inStep();
    socket.cork();
    for (let n = 0; n < 40; n++) {
      const present = { view: n % 2 ? 'blank' : 'objections' };
      accepted(await workshop.lead.ask('ShowOnProjector', present));
      if (n % 4 === 0) {
        const ballot = recognition((n % 3) as 0);
        accepted(await workshop.person(0).wire.ask('CastBallot', { roundId, ballot }));
      }
      await workshop.caughtUp(workshop.person(1).wire);
    }
    socket.uncork();
    await workshop.caughtUp(sleeper);
    const fresh = await workshop.wire({ token });
    const last = sleeper.all('own').flat().at(-1);
    expect(fresh.snapshots[0]?.state.you.rounds.ballots[roundId]?.position).toBe(last?.position);
    workshop.close();
  });

  it('[W8] is forgotten like any other when it goes', async () => {
    const workshop = await openWorkshop(setting.server, { participants: 1, live: false });
    const [sleeper, socket] = await serversEnd(() => workshop.conductor('projector'));
    socket.cork();
    await goOn(workshop, workshop.lead);
    expect((await workshop.trainer.delete(`/api/workshops/${workshop.id}`)).status).toBe(204);
    socket.uncork();
    await new Promise((resolve) => sleeper.socket.once('disconnect', resolve));
    expect(sleeper.byes).toEqual([{ reason: 'closed' }]);
  });
});
