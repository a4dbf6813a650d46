/**
 * The packets of socket.io as far as this wire uses them: JSON, nothing binary. The build puts this in the place of
 * socket.io-parser, which is five times as large; its own protocol text is the reference (socket.io protocol, version 5).
 */
export interface Packet {
  /** One of PacketType. */
  readonly type: number;
  readonly nsp: string;
  /** Asks for a reply, or is the reply to what was asked under it. */
  readonly id?: number | undefined;
  readonly data?: unknown;
}

/** Of the protocol. */
export const protocol = 5;

export const PacketType = {
  CONNECT: 0,
  DISCONNECT: 1,
  EVENT: 2,
  ACK: 3,
  CONNECT_ERROR: 4,
  BINARY_EVENT: 5,
  BINARY_ACK: 6,
} as const;

export class Encoder {
  encode({ type, nsp, id, data }: Packet): readonly string[] {
    const where = nsp === '/' ? '' : `${nsp},`;
    return [`${type}${where}${id ?? ''}${data === undefined ? '' : JSON.stringify(data)}`];
  }
}

const PACKET = /^([0-4])(?:(\/[^,]*),?)?(\d*)(.*)$/s;

type Listener = (packet: Packet) => void;

/** Reads packets for the one listener it has; what is no packet throws, and the connection starts anew. */
export class Decoder {
  #listener: Listener | undefined;

  on(_decoded: string, listener: Listener): void {
    this.#listener = listener;
  }

  off(): void {
    this.#listener = undefined;
  }

  add(text: string): void {
    const [, type, nsp = '/', id, json] = PACKET.exec(text) ?? [];
    if (type === undefined) throw new Error('unknown packet');
    const data: unknown = json ? JSON.parse(json) : undefined;
    this.#listener?.({ type: Number(type), nsp, id: id ? Number(id) : undefined, data });
  }

  destroy(): void {
    this.off();
  }
}
