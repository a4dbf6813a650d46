import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { BrowserContext, Browser as HttpBrowser, Page } from '@playwright/test';
import type { WorkshopState } from '@rolwissel/domain';
import type { Recording, Seated, Verified, WorkshopSummary } from '@rolwissel/protocol';
import { Wire } from '../../support/wire.ts';
import { expect, type Host } from './server.ts';

const makesOne = /^(Maak de workshop|Make the workshop|Workshop anlegen)$/;

/** Whether something is so, or is within the moment that a screen takes to draw what its socket brought. */
async function seen(isSo: () => Promise<boolean>): Promise<boolean> {
  for (const waitMs of [0, 100, 200]) {
    await sleep(waitMs);
    if (await isSo()) return true;
  }
  return false;
}

/** A trainer at a laptop: console and projector in one browser, everything by the Next key. */
export class Trainer {
  readonly context: BrowserContext;
  readonly console: Page;
  readonly #host: Host;
  #workshop = '';

  private constructor(context: BrowserContext, console: Page, host: Host) {
    this.context = context;
    this.console = console;
    this.#host = host;
  }

  static async signIn(browser: HttpBrowser, host: Host, locale = 'nl-NL'): Promise<Trainer> {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale });
    const page = await context.newPage();
    await page.goto(`${host.url}/console#${host.ownerKey}`);
    return new Trainer(context, page, host);
  }

  /** After so long that the laptop forgot who they are. */
  async signInAgain(): Promise<void> {
    await this.console.goto(`${this.#host.url}/console#${this.#host.ownerKey}`);
    await expect(this.console.getByRole('button', { name: makesOne })).toBeVisible();
  }

  get workshop(): string {
    return this.#workshop;
  }

  /** Makes a built-in workshop: the one that stands first, unless another one is named. */
  async create(format?: RegExp): Promise<void> {
    if (format) await this.console.getByRole('radio', { name: format }).check({ force: true });
    await this.console.getByRole('button', { name: makesOne }).click();
    await this.console.waitForURL(/w=[0-9a-f-]{36}/);
    this.#workshop = /w=([0-9a-f-]{36})/.exec(this.console.url())?.[1] ?? '';
    await expect.poll(async () => (await this.summary()).head).toBe(2); // made, and in which language the projector speaks
  }

  /** Makes a workshop of these activities only. */
  async createOf(plan: readonly object[]): Promise<void> {
    await expect(this.console.getByRole('button', { name: makesOne })).toBeVisible();
    const data = { title: 'De verkoper als inkoper', format: 'custom', plan };
    const made = await this.context.request.post(`${this.#host.url}/api/workshops`, { data });
    this.#workshop = ((await made.json()) as { readonly id: string }).id; // as the contract says
    await this.console.goto(`${this.#host.url}/console?w=${this.#workshop}`);
    await expect(this.console.getByRole('button', { name: /^(Volgende|Next|Weiter)/ })).toBeVisible();
  }

  async openProjector(): Promise<Page> {
    const page = await this.context.newPage();
    await page.setViewportSize({ width: 1920, height: 1080 });
    await page.goto(`${this.#host.url}/w/${this.#workshop}/projector`);
    return page;
  }

  async openReplay(): Promise<Page> {
    const page = await this.context.newPage();
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto(`${this.#host.url}/w/${this.#workshop}/replay`);
    return page;
  }

  /**
   * Presses the Next key and waits until it has taken effect. The console lets a press pass by right after another one;
   * pressing again is right only as long as nothing is on its way.
   */
  async next(): Promise<void> {
    const moving = this.console.locator('.next.moving');
    await expect(moving).toHaveCount(0);
    const { head } = await this.summary();
    const hasMoved = async () => (await this.summary()).head > head;
    await expect(async () => {
      if ((await moving.count()) === 0 && !(await hasMoved())) await this.console.keyboard.press('Space');
      await expect.poll(hasMoved, { timeout: 1_000, intervals: [50] }).toBe(true);
    }).toPass({ timeout: 20_000 });
  }

  /** Whatever the window, the one key is in sight, and the page does not scroll sideways. */
  async keyIsInSight(): Promise<void> {
    const laptop = this.console.viewportSize() ?? { width: 1440, height: 900 };
    for (const [width, height] of [
      [1280, 720],
      [1024, 768],
      [1100, 600],
      [800, 600],
      [390, 844],
      [320, 568],
    ] as const) {
      await this.console.setViewportSize({ width, height });
      await expect(this.console.getByRole('button', { name: /^Volgende/ })).toBeInViewport({ ratio: 1 });
      expect(await this.console.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    }
    await this.console.setViewportSize(laptop);
  }

  /** Presses the Next key until a screen shows something. */
  nextUntil(what: string, isSo: () => Promise<boolean>): Promise<void> {
    return this.#advance(what, () => seen(isSo));
  }

  /** A workshop has about ninety presses in it. */
  async #advance(what: string, isSo: () => Promise<boolean>): Promise<void> {
    for (let presses = 0; presses < 40; presses++) {
      if (await isSo()) return;
      await this.next();
    }
    throw new Error(`The Next key never got to: ${what}`);
  }

  async nextUntilActivity(id: string): Promise<void> {
    await this.#advance(id, async () => (await this.openActivity()) === id);
  }

  /** Presses the Next key until a round of this activity stands as wished, and gives back its id. */
  async nextUntilRound(status: 'open' | 'closed' | 'revealed'): Promise<string> {
    const wanted = { open: 'RoundOpened', closed: 'RoundClosed', revealed: 'RoundRevealed' }[status];
    const count = async () => (await this.recording('facilitator')).events.filter(({ type }) => type === wanted).length;
    const before = await count();
    await this.#advance(`a round ${status}`, async () => (await count()) > before);
    const last = (await this.recording('facilitator')).events.findLast(({ type }) => type === wanted);
    return last && 'roundId' in last.data ? last.data.roundId : '';
  }

  async openActivity(): Promise<string | undefined> {
    return (await this.summary()).plan.find(({ status }) => status === 'open')?.id;
  }

  summary(): Promise<WorkshopSummary> {
    return this.#get('');
  }

  verified(): Promise<Verified> {
    return this.#get('/verify');
  }

  /** The log as the file that the owner takes along. */
  async exportLog(): Promise<string> {
    const response = await this.context.request.get(`${this.#host.url}/api/workshops/${this.#workshop}/log`);
    expect(response.ok()).toBe(true);
    return response.text();
  }

  recording(as: 'facilitator' | 'projector' | 'participant'): Promise<Recording> {
    return this.#get(`/recording?as=${as}`);
  }

  /** Asks for something without a screen: where a test begins in the middle. */
  async ask(kind: string, data: object): Promise<void> {
    const token = await this.#token('facilitator');
    const command = { id: randomUUID(), kind, data, seen: 0 };
    const path = `${this.#host.url}/api/workshops/${this.#workshop}/commands`;
    const headers = { Authorization: `Bearer ${token}` };
    const response = await this.context.request.post(path, { data: command, headers });
    expect(await response.json()).toMatchObject({ ok: true });
  }

  async #token(kind: 'facilitator' | 'projector'): Promise<string> {
    const path = `${this.#host.url}/api/workshops/${this.#workshop}/seats`;
    const { token } = (await (await this.context.request.post(path, { data: { kind } })).json()) as Seated; // as the contract says
    return token;
  }

  /** A connection beside the screens, that is told what a screen of this kind is. */
  async wire(kind: 'facilitator' | 'projector'): Promise<Wire> {
    const token = await this.#token(kind);
    return new Wire(this.#host, { workshop: this.#workshop, token }).ready();
  }

  /** In which team somebody is, by handle. */
  async teamOf(handle: string): Promise<string> {
    const { teams } = await this.liveState('facilitator');
    return teams.list.find(({ memberIds }) => memberIds.includes(handle))?.id ?? '';
  }

  /** What the server would show a screen of this kind that came just now. */
  async liveState(kind: 'facilitator' | 'projector'): Promise<WorkshopState> {
    const wire = await this.wire(kind);
    wire.close();
    const [snapshot] = wire.snapshots;
    if (!snapshot) throw new Error('A screen without a past gets a snapshot');
    return snapshot.state;
  }

  async #get<T>(path: string): Promise<T> {
    const response = await this.context.request.get(`${this.#host.url}/api/workshops/${this.#workshop}${path}`);
    expect(response.ok()).toBe(true);
    return (await response.json()) as T; // as the contract says
  }
}
