import type { Browser, BrowserContext, Page } from '@playwright/test';
import { expect } from './server.ts';

export interface PhoneWish {
  readonly locale?: 'nl-NL' | 'en-GB';
  readonly size?: { readonly width: number; readonly height: number };
}

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
    if (alias !== undefined) await this.page.getByRole('textbox', { name: /schuilnaam|alias/i }).fill(alias);
    await this.page.getByRole('button', { name: /meedoen$|join$/i }).tap();
    await expect(this.page.getByRole('button', { name: /mijn pagina|my page/i })).toBeVisible();
  }

  /** Taps one word of a scale, by the words above it. */
  async tap(legend: RegExp, word: string | RegExp, page = this.page): Promise<void> {
    const scale = page.getByRole('group', { name: legend });
    await scale.getByRole('radio', { name: word, exact: typeof word === 'string' }).tap();
  }

  /** Taps one of several answers, or one more of them. */
  async choose(word: string | RegExp): Promise<void> {
    const wanted = { name: word, exact: typeof word === 'string' };
    await this.page.getByRole('radio', wanted).or(this.page.getByRole('checkbox', wanted)).first().tap();
  }

  async vote(page = this.page): Promise<void> {
    await page.getByRole('button', { name: /^(Stemmen|Vote|Mijn stem wijzigen|Change my vote)$/ }).tap();
  }

  /** Taps a button by its name. */
  async press(name: string | RegExp): Promise<void> {
    await this.page.getByRole('button', { name }).first().tap();
  }

  async write(label: string | RegExp, text: string): Promise<void> {
    await this.page.getByRole('textbox', { name: label }).fill(text);
  }

  /** The vote stands, says the phone. */
  async hasVoted(page = this.page): Promise<void> {
    await expect(page.getByText(/Uw stem staat|Your vote is in/)).toBeVisible();
  }
}
