import { limits } from '@rolwissel/protocol';
import { Decoder, Encoder } from 'socket.io-parser';

/** Longer packets are not read: a few hundred kilobytes of brackets hold everybody up for as many milliseconds. */
const longestRead = 128 * 1024;

/** What is asked in place of such a packet: just too much. */
const tooLarge = JSON.stringify({ left: 'x'.repeat(limits.messageBytes) });

const noBytes = Buffer.alloc(0);

/** socket.io's own, but for what is far too large: of that only the wish for a reply is kept, so that it gets one. */
class FrugalDecoder extends Decoder {
  override add(packet: unknown): void {
    super.add(isTooLong(packet) ? shortened(packet) : packet);
  }
}

const isTooLong = (packet: unknown): packet is string | Buffer =>
  (typeof packet === 'string' || Buffer.isBuffer(packet)) && packet.length > longestRead;

/** The head of an event says whether and under which number a reply is wanted; see socket.io protocol, version 5. */
function shortened(packet: string | Buffer): string | Buffer {
  if (typeof packet !== 'string') return noBytes;
  const [event] = /^2(?:\/[^,]{0,100},)?\d{0,15}/.exec(packet.slice(0, 120)) ?? [];
  return event === undefined ? 'too large' : `${event}["cmd",${tooLarge}]`; // anything but an event ends the connection
}

export const frugalParser = { Encoder, Decoder: FrugalDecoder };
