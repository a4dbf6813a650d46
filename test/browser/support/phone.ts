import type { Browser, BrowserContext, Locator, Page } from '@playwright/test';
import { expect } from './server.ts';

export interface PhoneWish {
  readonly locale?: 'nl-NL' | 'en-GB';
  readonly size?: { readonly width: number; readonly height: number };
  /** Whoever has it cannot tap: everything goes by Tab, the arrows and Enter. */
  readonly byKeyboard?: boolean;
}

/** So many keys lead from anywhere on a page to anything on it. */
const mostKeys = 150;

/** A phone in somebody's hand. */
export class Phone {
  readonly context: BrowserContext;
  readonly page: Page;
  /** What kind of phone it is, for whoever wants another one like it. */
  readonly wish: PhoneWish;

  private constructor(context: BrowserContext, page: Page, wish: PhoneWish) {
    this.context = context;
    this.page = page;
    this.wish = wish;
  }

  static async take(browser: Browser, wish: PhoneWish = {}): Promise<Phone> {
    const { locale = 'nl-NL', size = { width: 390, height: 844 } } = wish;
    const context = await browser.newContext({ viewport: size, locale, isMobile: true, hasTouch: true });
    return new Phone(context, await context.newPage(), wish);
  }

  /** Opens the page and joins: one tap when the code came along. */
  async join(address: string, alias?: string): Promise<void> {
    await this.page.goto(address);
    if (alias !== undefined) await this.write(/schuilnaam|alias/i, alias);
    await this.press(/meedoen$|join$/i);
    await expect(this.page.getByRole('button', { name: /mijn pagina|my page/i })).toBeVisible();
  }

  /** Taps one word of a scale, by the words above it. */
  async tap(legend: RegExp, word: string | RegExp, page = this.page): Promise<void> {
    const scale = page.getByRole('group', { name: legend });
    await this.act(scale.getByRole('radio', { name: word, exact: typeof word === 'string' }));
  }

  /** Taps one of several answers, or one more of them. */
  async choose(word: string | RegExp): Promise<void> {
    const wanted = { name: word, exact: typeof word === 'string' };
    await this.act(this.page.getByRole('radio', wanted).or(this.page.getByRole('checkbox', wanted)).first());
  }

  async vote(page = this.page): Promise<void> {
    await this.act(page.getByRole('button', { name: /^(Stemmen|Vote|Mijn stem wijzigen|Change my vote)$/ }));
  }

  /** Taps a button by its name. */
  async press(name: string | RegExp): Promise<void> {
    await this.act(this.page.getByRole('button', { name }).first());
  }

  async write(label: string | RegExp, text: string): Promise<void> {
    const box = this.page.getByRole('textbox', { name: label });
    if (!this.wish.byKeyboard) return box.fill(text);
    await this.#reach(box);
    await this.page.keyboard.type(text);
  }

  /** The vote stands, says the phone. */
  async hasVoted(page = this.page): Promise<void> {
    await expect(page.getByText(/Uw stem staat|Your vote is in/)).toBeVisible();
  }

  /** Taps it, or does with keys what a tap does. */
  async act(wanted: Locator): Promise<void> {
    if (!this.wish.byKeyboard) return wanted.tap();
    await this.#reach(wanted);
    const isChosenByArrow = await wanted.evaluate((element) => element.matches('[type=radio]:checked'));
    if (!isChosenByArrow) await wanted.page().keyboard.press('Space');
  }

  /** From where the focus is, as the keys lead: a group of radios is one stop, and the arrows go on from there. */
  async #reach(wanted: Locator): Promise<void> {
    await wanted.waitFor({ state: 'attached' });
    for (let keys = 0; keys < mostKeys; keys++) {
      const at = await wanted.evaluate((element) => {
        const active = document.activeElement;
        if (active === element) return 'there';
        const isRadio = active instanceof HTMLInputElement && active.type === 'radio';
        return isRadio && element instanceof HTMLInputElement && active.name === element.name
          ? 'in its group'
          : 'elsewhere';
      });
      if (at === 'there') return;
      await wanted.page().keyboard.press(at === 'elsewhere' ? 'Tab' : 'ArrowDown');
    }
    throw new Error(`No key leads to ${wanted.toString()}`);
  }
}
