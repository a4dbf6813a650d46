// People who join and leave at once, and those who come back and back with a code of their own.
import { randomUUID } from 'node:crypto';
import { Agent } from 'node:http';
import { posted } from './requests.js';

export async function attack(target, { leaves = true, rejoins = false, width = 16 }, tally) {
  const agent = new Agent({ keepAlive: true, maxSockets: width, localAddress: target.from });
  const post = (path, body, headers) => posted(agent, target.url + path, body, headers);
  const { code, workshop, seat } = target;
  await tally.many(width, async () => {
    const { status, text } = rejoins
      ? await post('/api/rejoin', { code, alias: seat.alias, personalCode: seat.personalCode })
      : await post('/api/join', { code, locale: 'nl', rulesAccepted: true });
    tally.count(status === 200 ? 'let in' : `answered ${status}`);
    if (status !== 200) return new Promise((resolve) => setTimeout(resolve, status === 0 ? 5 : 1));
    if (!leaves) return;
    const headers = { authorization: `Bearer ${JSON.parse(text).token}` };
    await post(`/api/workshops/${workshop}/commands`, { id: randomUUID(), kind: 'LeaveWorkshop' }, headers);
  });
  agent.destroy();
}
