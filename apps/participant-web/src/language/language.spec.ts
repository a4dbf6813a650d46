import { afterEach, describe, expect, it } from '@jest/globals';
import { languages, languageTags, phoneFirstTexts } from '@rolwissel/texts';
import { language, speak, textsReady } from './language.ts';

const welcome = () => phoneFirstTexts.in(language.value).join('welcome');

describe('the language of the phone', () => {
  afterEach(() => speak('nl'));

  it.each(languageTags)('is %s when its texts are here', async (tag) => {
    expect(await speak(tag)).toBe(true);
    expect(await languages[tag].phoneFirst()).toMatchObject({ join: { welcome: welcome() } });
    expect(document.documentElement.lang).toBe(tag);
  });

  it('stays as it is when the other texts cannot be had, and may be asked for again', async () => {
    let isOnline = false;
    const load = () => (isOnline ? Promise.resolve() : Promise.reject(new TypeError('no connection')));
    await textsReady({ load }).catch(() => undefined);
    expect(await speak('en')).toBe(false);
    expect(language.value).toBe('nl');
    isOnline = true;
    expect(await speak('en')).toBe(true);
    expect(welcome()).toBe('Welcome to the workshop');
  });

  it('is remembered', async () => {
    await speak('en');
    expect(localStorage.getItem('rolwissel language')).toBe('"en"');
  });

  it('is spoken by parts that come later, also when it was changed while they came', async () => {
    const loaded: string[] = [];
    let arrive = (): void => undefined;
    const slow = new Promise<void>((resolve) => {
      arrive = resolve;
    });
    const load = (tag: string) => {
      loaded.push(tag);
      return tag === 'nl' ? slow : Promise.resolve();
    };
    const ready = textsReady({ load });
    await speak('en');
    arrive();
    await ready;
    expect(loaded).toEqual(['nl', 'en', 'en']);
    expect(language.value).toBe('en');
  });
});
