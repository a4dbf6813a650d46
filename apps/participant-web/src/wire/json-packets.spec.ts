import { describe, expect, it } from '@jest/globals';
import { Decoder as TheirDecoder, Encoder as TheirEncoder } from 'socket.io-parser';
import { Decoder, Encoder, type Packet } from './json-packets.ts';

const packets: readonly Packet[] = [
  { type: 0, nsp: '/', data: { token: 'abc', after: null } },
  { type: 0, nsp: '/' },
  { type: 1, nsp: '/' },
  { type: 2, nsp: '/', data: ['delta', { from: 1, to: 2, events: [] }] },
  { type: 2, nsp: '/', id: 12, data: ['cmd', { id: 'x', text: 'één 👍 "aanhaling",\n2' }] },
  { type: 3, nsp: '/', id: 12, data: [{ ok: true, position: 7 }] },
  { type: 3, nsp: '/', id: 0, data: [] },
  { type: 4, nsp: '/', data: { message: 'nee', data: { code: 'removed' } } },
  { type: 2, nsp: '/elsewhere', id: 3, data: ['hello'] },
];

const read = (
  decoder: Pick<Decoder, 'add'> & { on(event: 'decoded', listener: (packet: Packet) => void): void },
  text: string,
) => {
  const found: Packet[] = [];
  decoder.on('decoded', ({ type, nsp, id, data }) => found.push({ type, nsp, id, data }));
  decoder.add(text);
  return found;
};

/** With what is left out written as `undefined`. */
const whole = ({ type, nsp, id, data }: Packet): Packet => ({ type, nsp, id, data });

describe('the packets of the wire', () => {
  it.each(packets)('are written as socket.io writes them, and read as it reads them: %j', (packet) => {
    const { id, ...rest } = packet;
    const text = String(new TheirEncoder().encode({ ...rest, ...(id === undefined ? {} : { id }) })[0]);
    expect(new Encoder().encode(packet)).toEqual([text]);
    expect(read(new Decoder(), text)).toEqual([whole(packet)]);
    expect(read(new TheirDecoder(), text)).toEqual([whole(packet)]);
  });

  it.each(['', 'x', '7[]', '2[', '2["a",]'])('are nothing else: “%s” starts the connection anew', (text) => {
    expect(() => new Decoder().add(text)).toThrow(/packet|JSON/);
  });

  it('reach nobody after the connection was let go', () => {
    const decoder = new Decoder();
    const found: Packet[] = [];
    decoder.on('decoded', (packet) => found.push(packet));
    decoder.destroy();
    decoder.add('2["late"]');
    expect(found).toEqual([]);
  });
});
