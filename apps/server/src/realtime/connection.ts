import type { IncomingMessage } from 'node:http';
import { limits } from '@rolwissel/protocol';
import type { Socket } from 'socket.io';
import { Budget } from './budget.ts';
import { type Pinged, watchReading } from './liveness.ts';

/** What of engine.io is used here: public in its code, private only to the compiler. */
export type Engine = Socket['conn'];
interface Transport {
  readonly name: string;
  parser: Parser;
  /** Of a websocket. */
  readonly socket?: Pinged & {
    on(event: 'ping', listener: () => void): unknown;
    removeAllListeners(event: string): unknown;
    terminate(): void;
  };
  /** Of long-polling: the requests that are under way. */
  readonly req?: IncomingMessage | null;
  readonly dataReq?: IncomingMessage | null;
}
interface Packet {
  readonly type: string;
  readonly data?: unknown;
}
interface Parser {
  decodePacket(text: unknown, binaryType?: unknown): Packet;
  decodePayload(text: unknown, binaryType?: unknown): readonly Packet[];
}

const nothing: Packet = { type: 'noop' };

/** All that a websocket tells of what comes in. */
const heard = ['message', 'ping', 'pong'];

/** What separates the packets of one request of long-polling. */
const separator = '\x1e';

/** So long somebody who is sent away may take to read the last words. */
const partingMs = 5_000;

const known = new WeakMap<object, Connection>();

/**
 * One connection, whatever its transports: what comes in is counted before engine.io and socket.io make anything of it,
 * and what goes out before it waits. Whoever goes beyond the bounds is cut off at once, without an answer.
 */
export class Connection {
  /** Called once, when it was cut off for sending or holding too much. */
  onFlood: () => void = () => undefined;
  /** Bytes that were ever written to it. */
  sentBytes = 0;
  readonly #packets = new Budget(limits.packets);
  readonly #bytes = new Budget(limits.bytes);
  readonly #before = new Budget({ atOnce: limits.packetsBeforeSeat, perSecond: 0 });
  readonly #bytesBefore = new Budget({ atOnce: limits.bytesBeforeSeat, perSecond: 0 });
  readonly #transports = new Set<Transport>();
  readonly #silence = setTimeout(() => this.cut(), limits.silentMs).unref();
  #onPassed: (() => void) | undefined;
  #engine: Engine | undefined;
  #hasSeat = false;
  #isCut = false;
  #waitingBytes = 0;

  /** `onPassed` is called once: it has a seat, or is gone without one. */
  constructor(onPassed: () => void) {
    this.#onPassed = onPassed;
  }

  /** The one behind an engine.io socket; none in tests that have no engine. */
  static of(engine: Engine): Connection | undefined {
    return known.get(engine);
  }

  /** Bytes that wait until it reads. */
  get waitingBytes(): number {
    return this.#waitingBytes;
  }

  /** One more way in and out of it: its first, or the one it moves on to. */
  carry(transport: object, { socket }: IncomingMessage): void {
    const carrier = transport as Transport; // see there
    this.#transports.add(carrier);
    carrier.parser = this.#counting(carrier.parser);
    const websocket = carrier.socket;
    if (!websocket) return;
    socket.on('data', (bytes: Buffer) => this.#takes(0, bytes.length)); // fragments and control frames too
    websocket.on('ping', () => this.#takes(1, 0));
    websocket.on('pong', () => this.#takes(1, 0));
    websocket.on('close', () => this.#transports.delete(carrier));
    watchReading(websocket, () => this.cut());
  }

  /** engine.io has made a socket of it. */
  open(engine: Engine): void {
    known.set(engine, this);
    this.#engine = engine;
    if (this.#isCut) engine.close(true);
    engine.on('packetCreate', (packet: Packet) => this.#willWait(packet));
    engine.on('flush', () => {
      this.#waitingBytes = 0;
    });
    engine.once('close', () => {
      this.#pass();
      this.#part();
    });
  }

  /** It said who it is. */
  heard(): void {
    clearTimeout(this.#silence);
  }

  /** Its seat is known. */
  seat(): void {
    this.#hasSeat = true;
    this.#pass();
  }

  /** Says no more, and is gone soon, whether the other end reads the last words or not. */
  close(): void {
    this.#engine?.close();
    this.#part();
  }

  /** Ends it at once. */
  cut(): void {
    if (this.#isCut) return;
    this.#isCut = true;
    clearTimeout(this.#silence);
    for (const { socket, req, dataReq } of this.#transports) {
      for (const event of heard) socket?.removeAllListeners(event); // what came in the same packet is read to its end
      socket?.terminate();
      req?.destroy();
      dataReq?.destroy();
    }
    this.#engine?.close(true);
  }

  #pass(): void {
    this.#onPassed?.();
    this.#onPassed = undefined;
  }

  #part(): void {
    clearTimeout(this.#silence);
    setTimeout(() => this.cut(), partingMs).unref();
  }

  #flooded(): void {
    if (this.#isCut) return;
    this.cut();
    this.onFlood();
  }

  #counting(parser: Parser): Parser {
    return {
      ...parser,
      decodePacket: (text, type) => (this.#takes(1, 0) ? parser.decodePacket(text, type) : nothing),
      decodePayload: (text, type) => {
        const payload = String(text);
        const packets = packetsIn(payload);
        if (packets > limits.payloadPackets) this.#flooded();
        return this.#takes(packets, payload.length) ? parser.decodePayload(text, type) : [];
      },
    };
  }

  /** Counts what came; whether it may be looked at. */
  #takes(packets: number, bytes: number): boolean {
    const isWithin =
      this.#packets.take(packets) &&
      this.#bytes.take(bytes) &&
      (this.#hasSeat || (this.#before.take(packets) && this.#bytesBefore.take(bytes)));
    if (!isWithin) this.#flooded();
    return isWithin && !this.#isCut;
  }

  /** Counts what is about to wait. It is cut off only after this turn: whoever writes may be in the middle of a list. */
  #willWait({ data }: Packet): void {
    const bytes = typeof data === 'string' ? data.length : 0;
    const { writeBuffer } = this.#engine as unknown as { readonly writeBuffer: readonly unknown[] }; // see there
    const isTooMuch = writeBuffer.length >= limits.waitingMessages || this.#waitingBytes > limits.waitingBytes;
    this.#waitingBytes += bytes;
    this.sentBytes += bytes;
    if (isTooMuch) process.nextTick(() => this.#flooded());
  }
}

/** Packets in a payload, counted no further than there may be, before anybody makes a list of them. */
function packetsIn(payload: string): number {
  let count = 1;
  for (let at = payload.indexOf(separator); at >= 0; at = payload.indexOf(separator, at + 1)) {
    count += 1;
    if (count > limits.payloadPackets) break;
  }
  return count;
}
