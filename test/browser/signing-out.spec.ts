import { look } from './support/screens.ts';
import { expect, test } from './support/server.ts';
import { Trainer } from './support/trainer.ts';

test('[H24] signing out everywhere ends console and projector on the other laptop; signing in brings both back', async ({
  browser,
  host,
}) => {
  const left = await Trainer.signIn(browser, host);
  await left.create();
  const projector = await left.openProjector();
  await expect(projector.locator('[data-stage]')).toBeVisible();
  const here = await Trainer.signIn(browser, host);
  await look(here.console, 'console-list-again');
  await here.console.getByRole('button', { name: 'Overal afmelden' }).click();

  await expect(here.console.getByRole('textbox', { name: 'Sleutel' })).toBeVisible();
  await expect(left.console.getByText('U bent afgemeld.')).toBeVisible();
  await expect(projector.getByText('Open dit venster vanuit de console.')).toBeVisible();
  await look(left.console, 'console-signed-out');
  await look(projector, 'projector-signed-out');

  await left.console.getByRole('textbox', { name: 'Sleutel' }).fill(host.ownerKey);
  await left.console.getByRole('button', { name: 'Aanmelden' }).click();
  await expect(left.console.getByRole('button', { name: /^Volgende/ })).toBeVisible();
  await expect(projector.getByText('Open dit venster vanuit de console.')).toBeHidden({ timeout: 10_000 });
  await expect(projector.locator('[data-stage]')).toBeVisible();
  for (const { context } of [left, here]) await context.close();
});
