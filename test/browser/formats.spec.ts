import { type OpenCards, replay, type Workshop } from '@rolwissel/domain';
import { Phone, type PhoneWish } from './support/phone.ts';
import { Rehearsal } from './support/rehearsal.ts';
import { faultsOf, look } from './support/screens.ts';
import { expect, test } from './support/server.ts';
import { Trainer } from './support/trainer.ts';
import { chairOf, confirmOutcome, guess, rate, recordOutcome, Trio } from './support/trio.ts';

const small = { width: 320, height: 568 } as const;

interface Course {
  readonly format: 'standard90' | 'deep120' | 'plenary60';
  /** By what its programme is known to the trainer. */
  readonly name: RegExp;
  readonly locale: 'nl-NL' | 'en-GB';
  readonly phones: readonly [PhoneWish, PhoneWish, PhoneWish];
}

const courses: readonly Course[] = [
  {
    format: 'standard90',
    name: /anderhalf uur/,
    locale: 'nl-NL',
    phones: [{}, { size: small }, { locale: 'en-GB', byKeyboard: true }],
  },
  {
    format: 'deep120',
    name: /two hours/,
    locale: 'en-GB',
    phones: [{ locale: 'en-GB' }, { locale: 'en-GB', size: small }, {}],
  },
  {
    format: 'plenary60',
    name: /Plenair/,
    locale: 'nl-NL',
    phones: [{ size: small }, {}, { locale: 'en-GB' }],
  },
];

const isOpen = ({ plays, agenda }: Workshop): OpenCards | undefined => plays.open[agenda.activeActivity ?? ''];

for (const { format, name, locale, phones } of courses) {
  test(`${format} from create to finish: a rehearsal on the console, and a trio with phones of whom one reloads, one changes phones and one leaves`, async ({
    browser,
    host,
  }) => {
    const faults: string[] = [];
    const picture = (what: string) => `${format}-${what}`;
    const trainer = await Trainer.signIn(browser, host, locale);
    const { console: laptop } = trainer;
    faultsOf(laptop, 'console', faults);
    await trainer.create(name);
    const projector = await trainer.openProjector();
    faultsOf(projector, 'projector', faults);
    await laptop.bringToFront();
    const course = await Rehearsal.beside(trainer);
    await course.next();
    const { joinCode } = await trainer.summary();
    const trio = new Trio(host, joinCode);
    for (const [n, wish] of phones.entries()) {
      const phone = await Phone.take(browser, wish);
      faultsOf(phone.page, `phone ${n}`, faults);
      await trio.join(phone, ['Anna', 'Bram', 'Chris'][n] ?? '');
    }
    const [anna, bram] = trio.phones;
    if (!anna || !bram) throw new Error('A trio is three people');
    await laptop.bringToFront();
    await course.letIn(6);
    await look(laptop, picture('console-rehearsing'));

    await test.step('the first vote: all three vote, beside those who are not there', async () => {
      await course.nextUntilRound('open');
      for (const phone of trio.phones) {
        await phone.tap(/prijs veel te hoog|price far too high/, /^(Vaker|Several times)$/);
        await phone.vote();
        await phone.hasVoted();
      }
      await course.nextUntilRound('revealed');
      await look(projector, picture('projector-recognition'));
    });

    await test.step('they sit down together and say when they are ready', async () => {
      await course.nextUntilActivity(format === 'deep120' ? 'teamcase' : 'roleplay');
      if (format === 'plenary60') await course.pace(1); // those who are not there would be in their team before them
      await course.nextUntil(
        'teams',
        ({ agenda, teams }) => teams.method !== undefined && agenda.projector.view === 'teams',
      );
      if (format === 'plenary60') await trio.sitTogetherByCode();
      else await trio.sitTogether(trainer);
      if (format === 'plenary60') await course.pace(20);
      for (const phone of trio.phones) {
        const ready = phone.page.getByRole('checkbox', { name: /^(Ik ben klaar|I am ready)/ });
        await phone.act(ready);
        await expect(ready).toBeChecked();
      }
      await course.until('three are ready', ({ agenda }) =>
        agenda.activities.some(({ progress }) => (progress?.['teams']?.people ?? 0) >= 3),
      );
      await look(bram.page, picture('phone-team'));
      await look(laptop, picture('console-teams'));
      await look(projector, picture('projector-teams'));
    });

    await test.step('cards: each reads their own', async () => {
      await course.nextUntil('cards', ({ agenda }) => agenda.projector.view === 'briefs');
      await trio.readCards();
      await look(anna.page, picture('phone-card'));
      await look(laptop, picture('console-cards'));
    });

    await test.step('the play: one reloads, one changes phones, one leaves and the observer takes that chair', async () => {
      await course.nextUntil('the play', ({ plays }) => plays.list.some(({ startedAt }) => startedAt !== undefined));
      const { boss, buyer, observer } = await trio.chairs();
      await observer.press(/^(Vertrouwen|Trust)/);
      await observer.page.reload();
      await expect(observer.page.getByRole('button', { name: /^(Vertrouwen|Trust) 1/ })).toBeVisible();
      const other = await trio.changePhones(browser, buyer);
      faultsOf(other.page, 'the other phone', faults);
      expect(await chairOf(other)).toBe('buyer');
      await look(other.page, picture('phone-changed'));
      await trio.leave(boss);
      await expect.poll(() => chairOf(observer)).toBe('boss');
      await look(observer.page, picture('phone-took-the-chair'));
      await look(projector, picture('projector-play'));
      await look(laptop, picture('console-play'));
      await observer.press(/^(Wij zijn klaar|We are done)$/);
      await observer.press(/^(Ja, wij zijn klaar|Yes, we are done)$/);
      for (const { page } of [observer, other]) {
        await expect(page.getByRole('heading', { name: /^(Het spel is klaar|The play is over)/ })).toBeVisible();
      }
      await course.nextUntil('the talk', ({ agenda }) => agenda.projector.focusId === 'played');
      await guess(observer, /^Decider/);
      await recordOutcome(other);
      await confirmOutcome(observer);
      for (const [n, phone] of [observer, other].entries()) await rate(phone, 3 + n);
      await look(observer.page, picture('phone-played'));
      await course.nextUntil('the cards are open', (workshop) => isOpen(workshop) !== undefined);
      await expect(other.page.getByText(/^(Zo had het kunnen landen|How it could have landed)/)).toBeVisible();
      await look(projector, picture('projector-cards-open'));
      await trio.comeBack(boss);
      await look(boss.page, picture('phone-back'));
    });

    if (format === 'deep120') {
      await test.step('the second play: another case, other chairs', async () => {
        await course.nextUntilActivity('secondPlay');
        await course.nextUntil('the second play', ({ plays, agenda }) =>
          plays.list.some(
            ({ activityId, startedAt }) => activityId === agenda.activeActivity && startedAt !== undefined,
          ),
        );
        await look(projector, picture('projector-second-play'));
      });
    }

    await test.step('to the end: what is taken home', async () => {
      await course.nextUntil('the question what one will do', ({ agenda }) =>
        agenda.activities.some(({ kind, status }) => kind === 'commitments' && status === 'open'),
      );
      await course.nextUntil('the question', ({ agenda }) => agenda.projector.view === 'question');
      const [, , chris] = trio.phones;
      for (const phone of chris ? [chris] : []) {
        await phone.write(
          /Als mijn verkoper zegt dat|When my salesperson says that/,
          'de klant de prijs te hoog vindt',
        );
        await phone.write(/dan zal ik|then I will/, 'eerst vragen naar de levertijd');
        await phone.press(/^(Mijn voornemen bewaren|Save my commitment)$/);
        await expect(phone.page.getByText(/eerst vragen naar de levertijd/)).toBeVisible();
        await look(phone.page, picture('phone-commitment'));
      }
      await course.nextUntil('the end', ({ agenda }) => agenda.status === 'finished');
      for (const [n, { page }] of trio.phones.entries()) {
        await expect(page.getByRole('heading', { name: /^(Wat u meeneemt|What you take home)$/ })).toBeVisible();
        await look(page, picture(`phone-finished-${n}`));
      }
      await look(projector, picture('projector-finished'));
      await look(laptop, picture('console-finished'));
    });

    const { head, headHash } = await trainer.summary();
    expect(await trainer.verified()).toMatchObject({ ok: true, events: head, headHash, findings: [] });
    for (const as of ['facilitator', 'projector'] as const) {
      const { events } = await trainer.recording(as);
      expect({ ...replay(events), position: head }).toEqual(await trainer.liveState(as));
    }
    expect(course.state.plays.list.filter(({ startedAt }) => startedAt !== undefined).length).toBeGreaterThan(1);
    expect(faults).toEqual([]);
  });
}
