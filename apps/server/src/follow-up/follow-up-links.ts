import { Inject, Injectable } from '@nestjs/common';
import { type WaveId, waveIds } from '@rolwissel/domain';
import { derivedKey, mac, same } from '../access/secrets.ts';
import { CONFIG } from '../config/config.module.ts';
import type { Config } from '../config/config.ts';

/** What a link is for: one person's answer in one wave, or in whichever is open; given the how manieth time they opted in. */
export interface FollowUpPass {
  readonly workshopId: string;
  readonly participantId: string;
  readonly times: number;
  readonly waveId?: WaveId;
}

const macBytes = 16;

/** The links by which people answer: signed, and kept nowhere. They let somebody answer, and read nothing that was answered. */
@Injectable()
export class FollowUpLinks {
  readonly #key: Buffer;
  readonly #publicUrl: string;

  constructor(@Inject(CONFIG) { secretKey, publicUrl }: Config) {
    this.#key = derivedKey(secretKey, 'follow-up');
    this.#publicUrl = publicUrl;
  }

  /** What is secret stands after the `#`, and so reaches no server and no log. */
  linkOf(pass: FollowUpPass): string {
    return `${this.#publicUrl}/f#${this.#sign(pass)}`;
  }

  /** Undefined when it was not made here, or was changed. */
  read(text: string): FollowUpPass | undefined {
    const bytes = Buffer.from(text, 'base64url');
    if (bytes.length !== 35 + macBytes) return undefined;
    const waveId = waveIds[bytes.readUInt8(34) - 1];
    const pass = {
      workshopId: uuidIn(bytes.subarray(0, 16)),
      participantId: uuidIn(bytes.subarray(16, 32)),
      times: bytes.readUInt16BE(32),
      ...(waveId ? { waveId } : {}),
    };
    return same(this.#sign(pass), text) ? pass : undefined;
  }

  #sign({ workshopId, participantId, times, waveId }: FollowUpPass): string {
    const bytes = Buffer.alloc(35);
    bytes.write(workshopId.replaceAll('-', ''), 0, 'hex');
    bytes.write(participantId.replaceAll('-', ''), 16, 'hex');
    bytes.writeUInt16BE(Math.min(times, 0xff_ff), 32);
    bytes.writeUInt8(waveId ? waveIds.indexOf(waveId) + 1 : 0, 34);
    const signature = mac(this.#key, bytes.toString('base64url')).subarray(0, macBytes);
    return Buffer.concat([bytes, signature]).toString('base64url');
  }
}

const uuidIn = (bytes: Buffer): string =>
  bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
