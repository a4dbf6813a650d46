import type { Browser } from '@playwright/test';
import { Phone } from './phone.ts';
import { expect, type Host } from './server.ts';
import type { Trainer } from './trainer.ts';

/** What a phone says to whoever sits in this chair of a play that runs. */
const headings = {
  boss: /^(Onderhandel met uw verkoper|Negotiate with your salesperson)$/,
  buyer: /^(Onderhandel met uw baas|Negotiate with your boss)$/,
  observer: /^(Tik aan wat u ziet|Tap what you see)$/,
} as const;

type Chair = keyof typeof headings;

/** In which chair the phone of a play that runs says one sits. */
export async function chairOf({ page }: Phone): Promise<Chair> {
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toHaveText(
    new RegExp(
      Object.values(headings)
        .map(({ source }) => source)
        .join('|'),
    ),
  );
  const text = (await heading.textContent()) ?? '';
  return headings.boss.test(text) ? 'boss' : headings.buyer.test(text) ? 'buyer' : 'observer';
}

/** Three people with phones at one table, and what each of them knows to come back. */
export class Trio {
  readonly #host: Host;
  readonly #joinCode: string;
  readonly #people: { readonly alias: string; phone: Phone; readonly personalCode: string }[] = [];

  constructor(host: Host, joinCode: string) {
    this.#host = host;
    this.#joinCode = joinCode;
  }

  get phones(): readonly Phone[] {
    return this.#people.map(({ phone }) => phone);
  }

  async join(phone: Phone, alias: string): Promise<void> {
    await phone.join(`${this.#host.lan}/j/${this.#joinCode}`, alias);
    const personalCode = (await phone.page.locator('.lobby .digits').textContent()) ?? '';
    this.#people.push({ alias, phone, personalCode });
  }

  /** The trainer puts them at one table, whatever the lot was. */
  async sitTogether(trainer: Trainer): Promise<void> {
    const handles = this.#people.map((_, index) => `P0${index + 1}`);
    const tableOf = (phone: Phone) => phone.page.getByRole('heading', { level: 1 }).textContent();
    await trainer.ask('MoveMember', { participantId: handles[0], teamId: 'new' });
    const [first] = this.phones;
    if (!first) throw new Error('Nobody is here');
    await expect(first.page.locator('.fellows li')).toHaveCount(0);
    const teamId = await trainer.teamOf(handles[0] ?? '');
    for (const participantId of handles.slice(1)) await trainer.ask('MoveMember', { participantId, teamId });
    await expect(first.page.locator('.fellows li')).toHaveCount(2);
    for (const phone of this.phones) expect(await tableOf(phone)).toMatch(/\d/);
  }

  /** One opens a team and the others type what stands on that phone. */
  async sitTogetherByCode(): Promise<void> {
    const [first, ...others] = this.phones;
    if (!first) throw new Error('Nobody is here');
    await first.press(/^(Een team beginnen|Start a team)$/);
    const code = (await first.page.locator('.team-code').textContent()) ?? '';
    for (const phone of others) {
      await phone.write(/drie tekens|three characters/, code.toLowerCase());
      await phone.press(/^(Meedoen met dit team|Join this team)$/);
    }
    await expect(first.page.locator('.fellows li')).toHaveCount(2);
  }

  /** Everybody holds their card, and reads it. */
  async readCards(): Promise<void> {
    for (const { page } of this.phones) {
      const button = page.locator('.hold');
      await expect(button).not.toHaveAttribute('aria-disabled', 'true');
      await button.focus();
      await page.keyboard.down('Enter');
      await expect(page.locator('.sealed-text')).toContainText(/^(U |You )/);
      await page.keyboard.up('Enter');
      await expect(page.locator('.sealed-text')).toBeEmpty();
    }
  }

  /** Who has which chair in the play that runs. */
  async chairs(): Promise<Readonly<Record<Chair, Phone>>> {
    const found = new Map<Chair, Phone>();
    for (const phone of this.phones) found.set(await chairOf(phone), phone);
    const [boss, buyer, observer] = (['boss', 'buyer', 'observer'] as const).map((chair) => found.get(chair));
    if (!boss || !buyer || !observer) throw new Error('They do not sit in three chairs');
    return { boss, buyer, observer };
  }

  /** Goes on with another phone: by alias and personal code. The old one is gone. */
  async changePhones(browser: Browser, phone: Phone): Promise<Phone> {
    const person = this.#of(phone);
    const other = await Phone.take(browser, phone.wish);
    await other.page.goto(`${this.#host.lan}/j/${this.#joinCode}`);
    await other.press(/^(Ik was hier al, op een andere telefoon|I was here before, on another phone)$/);
    await other.write(/^(Uw schuilnaam of nummer|Your alias or number)/, person.alias);
    await other.write(/^(Uw zeven cijfers|Your seven digits)/, person.personalCode);
    await other.press(/^(Terugkomen|Rejoin)$/);
    await expect(other.page.getByRole('button', { name: /mijn pagina|my page/i })).toBeVisible();
    await phone.context.close();
    person.phone = other;
    return other;
  }

  /** Leaves the workshop, by the phone's own page. */
  async leave(phone: Phone): Promise<void> {
    await phone.press(/mijn pagina|my page/i);
    await phone.press(/^(Workshop verlaten|Leave the workshop)$/);
    await phone.press(/^(Ja, ik ga|Yes, leave)$/);
    await expect(phone.page.getByRole('heading', { name: /verlaten|have left/ })).toBeVisible();
  }

  async comeBack(phone: Phone): Promise<void> {
    const come = /^(Terugkomen|Rejoin)$/;
    await phone.press(come);
    await expect(phone.page.getByRole('textbox', { name: /zeven cijfers|seven digits/ })).toBeVisible();
    await phone.press(come);
    await expect(phone.page.getByRole('heading', { name: /verlaten|have left/ })).toHaveCount(0);
  }

  #of(phone: Phone) {
    const person = this.#people.find((each) => each.phone === phone);
    if (!person) throw new Error('Whose phone is this?');
    return person;
  }
}

/** The boss guesses as what the salesperson bought. */
export async function guess(phone: Phone, role: RegExp): Promise<void> {
  await phone.choose(role);
  await phone.press(/^(Mijn gok vastleggen|Keep my guess)$/);
  await expect(phone.page.getByText(/^(U raadde|You guessed): /)).toBeVisible();
}

/** One side records that they agreed; which terms is theirs to say. */
export async function recordOutcome(phone: Phone): Promise<void> {
  await phone.tap(/eens geworden|reach an agreement/, /^(Ja|Yes)$/);
  await phone.press(/^(Uitkomst vastleggen|Record the outcome)$/);
}

/** The other side says that it is so. */
export async function confirmOutcome(phone: Phone): Promise<void> {
  await phone.press(/^(Dat klopt|That is right)$/);
  await expect(phone.page.getByText(/^(Door beide kanten bevestigd|Confirmed by both sides)/)).toBeVisible();
}

export async function rate(phone: Phone, value: number): Promise<void> {
  const scale = /Hoe tevreden|How satisfied/;
  await phone.tap(scale, String(value));
  await expect(
    phone.page.getByRole('group', { name: scale }).getByRole('radio', { name: String(value), exact: true }),
  ).toBeChecked();
}
