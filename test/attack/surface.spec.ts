import { readFileSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { createScratchDatabase, type ScratchDatabase } from '../../apps/server/src/database/scratch-database.ts';
import { type ServerProcess, spawnServer } from '../support/server-process.ts';
import { openWorkshop, type TestWorkshop } from '../support/workshop.ts';
import { answerOf } from './child.ts';
import { type HostileInput, hostileInputs } from './hostile-inputs.ts';
import type { Gauged } from './verdict.ts';

jest.setTimeout(120_000);

/** How often each is sent: the processor's clock is too coarse for one. */
const times = 2;
/** What is hostile costs at most so many times what an unknown path costs … */
const dearer = 20;
/** … and is looked at so often before it counts: now and then a heap is swept meanwhile. */
const looks = 3;

const agent = new Agent({ keepAlive: true, maxSockets: 1 });
let database: ScratchDatabase;
let server: ServerProcess;
let workshop: TestWorkshop;

beforeAll(async () => {
  database = await createScratchDatabase(process.env.TEST_DATABASE_URL);
  server = await spawnServer(database.url, { preload: join(import.meta.dirname, 'gauge.js') });
  workshop = await openWorkshop(server, { participants: 1 });
});
afterAll(async () => {
  agent.destroy();
  workshop.close();
  await server.kill();
  await database.drop();
});

/** Every route of the contract, and of the pages. */
function routes(): readonly (readonly [method: string, path: string])[] {
  const spec = readFileSync(join(import.meta.dirname, '../../libs/protocol/SPEC.md'), 'utf8');
  const rows = [...spec.matchAll(/^\| `(GET|POST|DELETE) [^|]*\|/gm)].flatMap(([row, method = '']) =>
    [...row.matchAll(/`(?:(?:GET|POST|DELETE) )?(\/[^`?]*)/g)].map(([, path = '']) => [method, path] as const),
  );
  const real = { ':id': workshop.id, ':code': workshop.code, ':version': '1', '…': '' };
  const filledIn = (path: string) =>
    Object.entries(real).reduce((text, [name, value]) => text.replaceAll(name, value), path);
  return rows.map(([method, path]) => [method, filledIn(path)] as const);
}

/** The status of the answer; 0 when the connection was closed instead. */
function status(path: string, method: string, { headers = {}, body, query = '' }: HostileInput): Promise<number> {
  return new Promise((resolve) => {
    const outgoing = request(server.url + path + query, { agent, method, headers }, (answer) => {
      answer.resume().on('end', () => resolve(answer.statusCode ?? 0));
      answer.on('error', () => resolve(0));
    });
    outgoing.on('error', () => resolve(0));
    outgoing.end(body);
  });
}

interface Cost {
  readonly cpuMs: number;
  readonly statuses: readonly number[];
}

/** What so many of the same cost the server, each, and how it answers. */
async function costOf(path: string, method: string, input: HostileInput, count = times): Promise<Cost> {
  await gauge();
  const statuses: number[] = [];
  for (let n = 0; n < count; n++) statuses.push(await status(path, method, input));
  return { cpuMs: (await gauge()).cpuMs / count, statuses };
}

const gauge = () => answerOf<Gauged>(server.child, {}, () => true, 30_000);

describe('whatever a stranger sends over HTTP', () => {
  it('[E1] is answered by a problem, never by a failure, and costs little more than an unknown path', async () => {
    await costOf('/api/nothing', 'GET', {}, 200); // until it is as fast as it gets
    const { cpuMs: cheap } = await costOf('/api/nothing', 'GET', {}, 200);
    const dear: string[] = [];
    const failed: string[] = [];
    let asked = 0;
    for (const [routeMethod, path] of routes()) {
      for (const [name, input] of Object.entries(hostileInputs(routeMethod, path, workshop.code))) {
        const method = input.method ?? routeMethod;
        let cost = await costOf(path, method, input);
        for (let look = 1; look < looks && cost.cpuMs > dearer * cheap; look++)
          cost = await costOf(path, method, input);
        asked += 1;
        const what = `${method} ${path.replace(workshop.id, ':id')}: ${name}`;
        if (cost.cpuMs > dearer * cheap) dear.push(`${what}: ${(cost.cpuMs / cheap).toFixed(0)} times`);
        if (cost.statuses.some((code) => code >= 500)) failed.push(`${what}: ${cost.statuses.join()}`);
      }
    }
    expect({ dear, failed }).toEqual({ dear: [], failed: [] });
    expect(asked).toBeGreaterThan(500);
    expect(workshop.lead.socket.connected).toBe(true);
  });
});
