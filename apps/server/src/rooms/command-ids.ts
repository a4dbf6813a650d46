import { derivedKey, mac } from '../access/secrets.ts';

/**
 * Ids of the commands that time asks for: the same on every node, and nobody else can know one beforehand. Whoever could
 * would give a command of their own under it, and what time asked for would then be taken for a repeat.
 */
export class CommandIds {
  readonly #key: Buffer;

  constructor(secretKey: string) {
    this.#key = derivedKey(secretKey, 'commands of time');
  }

  /** The id (a uuid of version 8, RFC 9562) of the command that this key is about, in this workshop. */
  of(workshopId: string, key: string): string {
    const bytes = mac(this.#key, `${workshopId} ${key}`).subarray(0, 16);
    bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x80;
    bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
    return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
  }
}
