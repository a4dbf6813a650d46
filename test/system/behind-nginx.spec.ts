import { once } from 'node:events';
import { type IncomingMessage, request } from 'node:http';
import { json } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Nginx, nginxProgram, startNginx } from '../support/nginx.ts';
import type { OwnServer } from '../support/server.ts';
import { inOneServer } from '../support/setting.ts';
import { Wire } from '../support/wire.ts';
import { openWorkshop } from '../support/workshop.ts';

const setting = inOneServer();

/** Somebody at this address of the machine sends something through the proxy, and claims to be where they are not. */
async function ask(nginx: Nginx, localAddress: string, method: 'GET' | 'POST', path: string, forged: string) {
  const headers = {
    host: 'workshop.test',
    'content-type': 'application/json',
    'x-forwarded-for': forged,
    'x-real-ip': forged,
    forwarded: `for=${forged}`,
  };
  const sent = request(`${nginx.url}${path}`, { method, localAddress, headers });
  sent.end(method === 'POST' ? JSON.stringify({ ownerKey: 'wrong' }) : undefined);
  const [response] = (await once(sent, 'response')) as [IncomingMessage]; // node names it so
  const { code } = (await json(response)) as { readonly code?: string }; // a problem
  return code;
}

/** Linux answers on all of 127.0.0.0/8, so that several people can sit on one machine. */
const canBeTried = nginxProgram !== undefined && process.platform === 'linux';
if (!canBeTried)
  console.warn('nginx is not installed here: what is promised of proxies is not tried behind a real one.');

(canBeTried ? describe : describe.skip)('behind nginx, where it is installed,', () => {
  let nginx: Nginx;
  let server: OwnServer;

  beforeAll(async () => {
    server = await setting.another({ trustProxy: ['127.0.0.1'], publicUrl: 'https://workshop.test' });
    nginx = await startNginx(server.url);
  });
  afterAll(() => nginx.stop());

  it('[L16] a forged address buys no more guesses, and costs nobody else theirs', async () => {
    const heard = new Set<string | undefined>();
    for (let n = 0; n < 11; n++) heard.add(await ask(nginx, '127.0.0.2', 'POST', '/api/session', `10.0.0.${n}`));
    expect(heard).toEqual(new Set(['credentials-wrong', 'too-many-attempts']));
    for (const forged of ['127.0.0.2', '127.0.0.1, 127.0.0.2', '127.0.0.2:9', '::ffff:127.0.0.2']) {
      expect(await ask(nginx, '127.0.0.3', 'POST', '/api/session', forged)).toBe('credentials-wrong');
    }
  });

  it('[H26] nobody reads the figures of the process by claiming to sit beside it', async () => {
    expect(await ask(nginx, '127.0.0.1', 'GET', '/metrics', '127.0.0.1')).toBe('not-found');
  });

  it('[S5] sockets work', async () => {
    const workshop = await openWorkshop(server, { participants: 1 });
    for (const transport of ['websocket', 'polling']) {
      const auth = { workshop: workshop.id, token: workshop.person(0).token };
      const wire = new Wire({ ...server, url: nginx.url }, auth, { transports: [transport] });
      expect((await wire.ready()).hello?.audience).toBe('participants');
      wire.close();
    }
    workshop.close();
  });
});
