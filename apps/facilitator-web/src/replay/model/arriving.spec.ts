import { expect, it } from '@jest/globals';
import { recordingOf } from '../testing/recorded.ts';
import { arriving } from './arriving.ts';

async function* linesOf(text: string) {
  yield* text.split('\n');
  await Promise.resolve();
}

const { events: _none, ...source } = recordingOf([]);
const opening = `${JSON.stringify(source).slice(0, -1)},"events":[`;
const [one, two, three] = [1, 2, 3].map((position) => `{"position":${position},"type":"LobbyOpened","data":{}}`);

async function positionsIn(text: string): Promise<readonly (readonly number[])[]> {
  const { events } = await arriving(linesOf(text));
  const found: number[][] = [];
  for await (const some of events) found.push(some.map(({ position }) => position));
  return found;
}

it('gives what is known at once, and events line by line', async () => {
  expect((await arriving(linesOf(`${opening}\n]}`))).source).toEqual(source);
  expect(await positionsIn(`${opening}\n]}`)).toEqual([]);
  expect(await positionsIn(`${opening}\n${one},${two},\n${three}\n]}`)).toEqual([[1, 2], [3]]);
});

it('is not taken for whole when the rest does not come', async () => {
  await expect(positionsIn(`${opening}\n${one},`)).rejects.toThrow('before its end');
  await expect(positionsIn('')).rejects.toThrow('JSON');
});
