import { randomUUID } from 'node:crypto';
import { builtInPacks } from '@rolwissel/content/packs';
import { replay, roundsOf, wilson } from '@rolwissel/domain';
import { Room } from './support/room.ts';
import { look } from './support/screens.ts';
import { expect, test } from './support/server.ts';
import { Trainer } from './support/trainer.ts';

const [pack] = builtInPacks;

test('[H38] the numbers on the result page are those of the log', async ({ browser, host }) => {
  const trainer = await Trainer.signIn(browser, host);
  await trainer.createOf([{ id: 'recognition', kind: 'recognition', minutes: 5 }]);
  await trainer.ask('OpenLobby', {});
  const room = await Room.join(host, (await trainer.summary()).joinCode, 8);
  await trainer.ask('StartWorkshop', {});
  await trainer.ask('OpenActivity', { activityId: 'recognition' });
  const roundId = randomUUID();
  await trainer.ask('OpenRound', { roundId, ballot: 'recognition' });
  await room.vote(roundId, 'recognition');
  await trainer.ask('CloseRound', { roundId });
  await trainer.ask('RevealRound', { roundId });

  const page = await trainer.context.newPage();
  await page.goto(`${host.url}/w/${trainer.workshop}/result`);
  await page.getByText('De cijfers').first().click();
  const read = await page
    .locator('[data-figure=recognition] tbody tr')
    .evaluateAll((rows) => rows.map((row) => Array.from(row.children, ({ textContent }) => textContent ?? '')));
  const { events } = await trainer.recording('facilitator');
  const tally = roundsOf(replay(events)).at(-1)?.tally;
  if (tally?.kind !== 'recognition') throw new Error('Nothing was shown');
  const percent = (share: number) => Math.round(share * 100);
  const counted = pack.sentences.map(({ id, text }) => {
    const heard = tally.cast - (tally.sentences[id][0] ?? 0);
    const { low, high } = wilson(heard, tally.cast);
    const share = `${percent(heard / tally.cast)}%`;
    return [text.nl, heard, tally.cast, share, `${percent(low)}–${percent(high)}%`].join(' | ');
  });
  expect(tally.cast).toBe(room.size);
  expect(new Set(read.map((row) => row.slice(0, 5).join(' | ')))).toEqual(new Set(counted));

  for (const width of [1440, 390, 320]) {
    await page.setViewportSize({ width, height: 844 });
    await look(page, `result-${width}`);
  }
  await trainer.context.close();
});

test('[H88] the result and the follow-up lead into the next workshop of the group', async ({ browser, host }) => {
  const trainer = await Trainer.signIn(browser, host);
  await trainer.createOf([{ id: 'recognition', kind: 'recognition', minutes: 5 }]);
  await trainer.ask('OpenLobby', {});
  await Room.join(host, (await trainer.summary()).joinCode, 1);
  for (const kind of ['StartWorkshop', 'FinishWorkshop']) await trainer.ask(kind, {});
  const page = await trainer.context.newPage();
  for (const from of ['result', 'follow-up']) {
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto(`${host.url}/w/${trainer.workshop}/${from}`);
    const next = page.getByText('Volgende met deze groep');
    await expect(next).toBeVisible();
    for (const width of [1440, 390, 320]) {
      await page.setViewportSize({ width, height: 844 });
      await look(page, `next-from-${from}-${width}`);
    }
    await next.click();
    await page.waitForURL(/\/console\?w=[0-9a-f-]{36}$/);
    expect(page.url()).not.toContain(trainer.workshop);
    await expect(page.getByText('De vorige keer').first()).toBeVisible();
  }
  await trainer.context.close();
});
