import { limits } from '@rolwissel/protocol';
import { Decoder, Encoder } from 'socket.io-parser';

/** Room for what stands around a message: its type, number and name. */
const framingCharacters = 256;

/** Who somebody is takes no more characters than this. */
const maxHandshakeCharacters = 2 * 1024;

/** What is read in place of a message that is not: what it was is said by what is wrong with it. */
const tooLarge = JSON.stringify(['cmd', { left: 'x'.repeat(limits.messageBytes) }]);
const unreadable = JSON.stringify(['cmd', null]);

/**
 * socket.io's own, but for what no client of ours sends: it is not read, and mostly ends the connection. First comes one
 * handshake, for the main namespace, and no second one: each would be checked anew. Of an event that is far too large or
 * has binary attachments only the wish for a reply is kept, so that it gets one; the attachments themselves, and answers to
 * what nobody asked, are dropped. One per connection. See socket.io protocol, version 5.
 */
class FrugalDecoder extends Decoder {
  #isGreeted = false;

  override add(packet: unknown): void {
    if (typeof packet !== 'string') return;
    const read = this.#isGreeted ? event(packet) : handshake(packet);
    this.#isGreeted = true;
    if (read !== undefined) super.add(read);
  }
}

function handshake(packet: string): string {
  if (!/^0(?:\{|$)/.test(packet) || packet.length > maxHandshakeCharacters) throw new Error('no handshake');
  return packet;
}

function event(packet: string): string | undefined {
  switch (packet.charAt(0)) {
    case '1':
      return '1';
    case '2':
      return packet.length > limits.messageBytes + framingCharacters ? `2${numberIn(packet, 1)}${tooLarge}` : packet;
    case '3':
      return undefined;
    case '5':
      return `2${numberIn(packet, packet.indexOf('-') + 1)}${unreadable}`;
    default:
      throw new Error('not asked for');
  }
}

/** The number under which an event wants its reply, if it does; it stands at `start`. */
const numberIn = (packet: string, start: number): string =>
  /^\d{1,15}/.exec(packet.slice(start, start + 15))?.[0] ?? '';

export const frugalParser = { Encoder, Decoder: FrugalDecoder };
