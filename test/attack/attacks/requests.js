// The same request, again and again.
import { randomInt, randomUUID } from 'node:crypto';
import { Agent, request } from 'node:http';

/** As many letters as fit into a message. */
const longAlias = 'x'.repeat(15_000);
const letters = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';
const wrongCode = () => Array.from({ length: 6 }, () => letters[randomInt(letters.length)]).join('');
const joining = { locale: 'nl', rulesAccepted: true };

/** Each a path and a body, and headers if need be. */
export const requests = {
  'long aliases': ({ code }) => ['/api/join', { ...joining, code, alias: longAlias }],
  'long aliases of others': ({ code }) => ['/api/rejoin', { code, alias: longAlias, personalCode: '1' }],
  'wrong codes': () => ['/api/join', { ...joining, code: wrongCode() }],
  'no codes': () => ['/api/join', { ...joining, code: '0' }],
  'wrong links': () => ['/api/join', { ...joining, secret: randomUUID() }],
  'wrong owner keys': () => ['/api/session', { ownerKey: randomUUID() }],
  'personal codes': ({ code }) => [
    '/api/rejoin',
    { code, alias: `P${String(randomInt(1, 40)).padStart(2, '0')}`, personalCode: String(randomInt(1e6)) },
  ],
  'aliases of nobody': ({ code }) => ['/api/rejoin', { code, alias: randomUUID().slice(0, 8), personalCode: '1' }],
  joins: ({ code }) => ['/api/join', { ...joining, code, participantId: randomUUID() }],
  'forged tokens': ({ workshop }) => [
    `/api/workshops/${workshop}/commands`,
    { id: randomUUID(), kind: 'LeaveWorkshop' },
    { authorization: `Bearer ${randomUUID()}` },
  ],
  'forged sessions': () => ['/api/workshops', { title: 'x' }, { cookie: `rolwissel=${randomUUID()}` }],
};

export async function attack(target, { kinds, width = 32 }, tally) {
  const agent = new Agent({ keepAlive: true, maxSockets: width, localAddress: target.from });
  let next = 0;
  await tally.many(width, async () => {
    const [path, body, headers] = requests[kinds[next++ % kinds.length]](target);
    const { status } = await posted(agent, target.url + path, body, headers);
    tally.count('requests');
    tally.count(`answered ${status}`);
    if (status === 0) await new Promise((resolve) => setTimeout(resolve, 5)); // not even a connection
  });
  agent.destroy();
}

/** The status, or 0 when there was no answer; and the body. */
export function posted(agent, url, body, headers = {}) {
  return new Promise((resolve) => {
    const none = { status: 0, text: '' };
    const json = { 'content-type': 'application/json', ...headers };
    const outgoing = request(url, { agent, method: 'POST', headers: json }, (answer) => {
      let text = '';
      answer.setEncoding('utf8').on('data', (part) => (text += part));
      answer.on('end', () => resolve({ status: answer.statusCode, text }));
      answer.on('error', () => resolve(none));
    });
    outgoing.setTimeout(30_000, () => outgoing.destroy());
    outgoing.on('error', () => resolve(none));
    outgoing.end(JSON.stringify(body));
  });
}
