import { afterEach, describe, expect, it } from '@jest/globals';
import type { Translation } from '@rolwissel/texts';
import { locale, speak, words, wordsReady } from './language.ts';

const nl = { join: 'Doe mee' } as const;
const en = { join: 'Join' } as const satisfies Translation<typeof nl>;

describe('the language of the phone', () => {
  afterEach(() => speak('nl'));

  it('is Dutch at once, and English when its texts are here', async () => {
    const t = words(nl, () => Promise.resolve({ en }));
    expect(t.value('join')).toBe('Doe mee');
    await speak('en');
    expect(t.value('join')).toBe('Join');
    expect(document.documentElement.lang).toBe('en');
  });

  it('stays as it is when the other texts cannot be had, and may be asked for again', async () => {
    let isOnline = false;
    const t = words(nl, () => (isOnline ? Promise.resolve({ en }) : Promise.reject(new TypeError('no connection'))));
    expect(await speak('en')).toBe(false);
    expect(locale.value).toBe('nl');
    isOnline = true;
    expect(await speak('en')).toBe(true);
    expect(t.value('join')).toBe('Join');
  });

  it('is remembered', async () => {
    await speak('en');
    expect(localStorage.getItem('rolwissel locale')).toBe('"en"');
  });

  it('is spoken by parts that come later, once they are ready', async () => {
    await speak('en');
    const t = words(nl, () => Promise.resolve({ en }));
    await wordsReady();
    expect(t.value('join')).toBe('Join');
  });
});
