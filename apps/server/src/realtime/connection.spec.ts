import { EventEmitter } from 'node:events';
import type { IncomingMessage } from 'node:http';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { limits } from '@rolwissel/protocol';
import { Connection, type Engine } from './connection.ts';

/** What engine.io tells of a connection whose other end reads only when the test says so. */
class FakeEngine extends EventEmitter {
  readonly writeBuffer: unknown[] = [];
  isClosed = false;

  write(data: string): void {
    const packet = { type: 'message', data };
    this.emit('packetCreate', packet);
    this.writeBuffer.push(packet);
  }

  read(): void {
    this.emit('flush');
    this.writeBuffer.length = 0;
  }

  close(): void {
    this.isClosed = true;
  }
}

let engine: FakeEngine;
let connection: Connection;
let passed: number;
let floods: number;

beforeEach(() => {
  engine = new FakeEngine();
  [passed, floods] = [0, 0];
  connection = new Connection(() => passed++);
  connection.onFlood = () => floods++;
  connection.open(engine as unknown as Engine); // all a connection uses
  connection.seat();
});

describe('what waits for a connection that does not read', () => {
  it('[L15] is so many messages: whatever they are, one more ends it', async () => {
    for (let n = 0; n < limits.waitingMessages; n++) engine.write('{}');
    await nextTurn();
    expect([engine.isClosed, floods]).toEqual([false, 0]);
    engine.write('{}');
    await nextTurn();
    expect([engine.isClosed, floods]).toEqual([true, 1]);
  });

  it('[L15] is so many bytes, beside one message that may be longer', async () => {
    engine.write('x'.repeat(3 * limits.waitingBytes));
    await nextTurn();
    expect(engine.isClosed).toBe(false);
    engine.write('{}');
    await nextTurn();
    expect(engine.isClosed).toBe(true);
  });

  it('[L15] is forgotten when it reads', async () => {
    for (let round = 0; round < 3; round++) {
      engine.write('x'.repeat(limits.waitingBytes));
      expect(connection.waitingBytes).toBe(limits.waitingBytes);
      engine.read();
      expect(connection.waitingBytes).toBe(0);
    }
    await nextTurn();
    expect([engine.isClosed, connection.sentBytes]).toEqual([false, 3 * limits.waitingBytes]);
  });
});

describe('a connection', () => {
  it('[L14] is counted at the door once, whether it gets a seat or goes', () => {
    connection.seat();
    engine.emit('close');
    expect(passed).toBe(1);
    const other = new Connection(() => passed++);
    const end = new FakeEngine();
    other.open(end as unknown as Engine); // all a connection uses
    end.emit('close');
    expect(passed).toBe(2);
  });

  it('[L12] makes nothing of what came over a websocket behind one packet too many', () => {
    let looked = 0;
    const socket = Object.assign(new EventEmitter(), { ping: () => undefined, terminate: () => undefined });
    const parser = { decodePacket: () => ({ type: 'message' }), decodePayload: () => [] };
    const transport = { name: 'websocket', parser, socket };
    connection.carry(transport, { socket: new EventEmitter() } as IncomingMessage); // of the rest it uses nothing
    socket.on('message', () => {
      looked += 1;
      transport.parser.decodePacket();
    });
    for (let n = 0; n < 3 * limits.packets.atOnce; n++) socket.emit('message', '40{}');
    expect([looked, engine.isClosed, floods]).toEqual([limits.packets.atOnce + 1, true, 1]);
  });

  it('[L11] looks at none of the packets of a request that holds too many', () => {
    let looked = 0;
    const parser = {
      decodePacket: () => ({ type: 'message' }),
      decodePayload: (text: unknown) => {
        looked += 1;
        return String(text)
          .split('\x1e')
          .map(() => ({ type: 'message' }));
      },
    };
    const transport = { name: 'polling', parser };
    connection.carry(transport, {} as IncomingMessage); // of a polling transport it uses nothing
    const packets = (count: number) => Array.from({ length: count }, () => '40{}').join('\x1e');
    expect(transport.parser.decodePayload(packets(limits.payloadPackets))).toHaveLength(limits.payloadPackets);
    expect(transport.parser.decodePayload(packets(limits.payloadPackets + 1))).toEqual([]);
    expect(transport.parser.decodePayload('40{}')).toEqual([]);
    expect([looked, engine.isClosed, floods]).toEqual([1, true, 1]);
  });
});
