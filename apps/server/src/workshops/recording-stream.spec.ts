import { text } from 'node:stream/consumers';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import type { RecordedEvent } from '@rolwissel/domain';
import { at, everybody, joined } from '@rolwissel/domain/testing';
import type { Recording } from '@rolwissel/protocol';
import { piecesOf, recordingStream } from './recording-stream.ts';

const recordingOf = (count: number): Recording => ({
  workshop: { id: '00000000-0000-4000-8000-000000000001', title: 'Zaal “één”', status: 'live' },
  pack: { id: 'none' },
  events: Array.from({ length: count }, (_, index): RecordedEvent => {
    const person = everybody[index % everybody.length] ?? everybody[0];
    return { ...joined(person as (typeof everybody)[number], index + 1), position: index + 1, at: at(index) };
  }),
  head: count,
});

async function received(recording: Recording, acceptEncoding: string) {
  const { body, encoding } = recordingStream(recording, acceptEncoding);
  const chunks: Buffer[] = [];
  for await (const chunk of body) chunks.push(Buffer.from(chunk as Buffer));
  return { encoding, bytes: Buffer.concat(chunks) };
}

describe('a recording on its way', () => {
  it.each([0, 1, 2_000, 4_321])('is the same JSON in pieces, with %i events', (count) => {
    const recording = recordingOf(count);
    expect(JSON.parse([...piecesOf(recording)].join(''))).toEqual(recording);
  });

  it('is compressed as the browser likes it', async () => {
    const recording = recordingOf(5_000);
    const br = await received(recording, 'gzip, deflate, br, zstd');
    expect(br.encoding).toBe('br');
    expect(JSON.parse(brotliDecompressSync(br.bytes).toString())).toEqual(recording);
    const gzip = await received(recording, 'gzip, br;q=0');
    expect(gzip.encoding).toBe('gzip');
    expect(JSON.parse(gunzipSync(gzip.bytes).toString())).toEqual(recording);
    expect(br.bytes.length).toBeLessThan(gzip.bytes.length);
  });

  it('is left as it is for whoever takes nothing else', async () => {
    const { body, encoding } = recordingStream(recordingOf(3), '');
    expect(encoding).toBeUndefined();
    expect(JSON.parse(await text(body))).toEqual(recordingOf(3));
  });
});
