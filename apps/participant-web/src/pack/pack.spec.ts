import { afterEach, expect, it, jest } from '@jest/globals';
import { phonePackEdition } from '@rolwissel/content';
import { pack as words } from '@rolwissel/phone/testing';
import { language } from '../language/language.ts';
import { pack, wantPack } from './pack.ts';

const fetched = jest.fn<typeof fetch>(() =>
  Promise.resolve({ ok: true, status: 200, text: () => Promise.resolve(JSON.stringify(words)) } as Response),
);
globalThis.fetch = fetched;

/** The effect and the answer have had their turn. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 20));

afterEach(() => {
  pack.value = undefined;
  fetched.mockClear();
  localStorage.clear();
});

it('shows the texts that were kept, and asks for nothing', async () => {
  localStorage.setItem(`rolwissel pack kept 1.0.0 ${phonePackEdition} ${language.value}`, JSON.stringify(words));
  wantPack({ id: 'kept', version: '1.0.0' });
  await settled();
  expect(pack.value).toEqual(words);
  expect(fetched).not.toHaveBeenCalled();
});

it('asks anew where what was kept is the same pack with less in it', async () => {
  localStorage.setItem(
    `rolwissel pack older 1.0.0 ${phonePackEdition - 1} ${language.value}`,
    JSON.stringify({ id: 'older' }),
  );
  localStorage.setItem(`rolwissel pack older 1.0.0 ${language.value}`, JSON.stringify({ id: 'older' }));
  wantPack({ id: 'older', version: '1.0.0' });
  await settled();
  expect(fetched).toHaveBeenCalledTimes(1);
  expect(pack.value).toEqual(words);
});
