import { beforeEach, expect, it } from '@jest/globals';
import { localizedPack, phonePack } from '@rolwissel/content';
import { builtInPacks } from '@rolwissel/content/packs';
import type { Workshop } from '@rolwissel/domain';
import { cleanup, render } from '@testing-library/preact';
import type { PhoneContext } from './phone-context.ts';
import { ReadAlongCard } from './read-along-card.tsx';

beforeEach(cleanup);

/** What stands on an English phone while the screen shows this. */
function read(view: string, focusId: string): string | null {
  const workshop = { agenda: { status: 'live', projector: { view, focusId, blank: false } } } as unknown as Workshop; // as much of it as is read
  const pack = localizedPack(phonePack(builtInPacks[0]), 'en');
  const { container } = render(
    <ReadAlongCard context={{ workshop, pack, language: 'en' } as unknown as PhoneContext} />,
  ); // likewise
  return container.querySelector('.read-along')?.textContent ?? null;
}

it('has the salary scene line by line, in the language of the phone', () => {
  expect(read('scene', '0')).toBeNull();
  expect(read('scene', '2')).toContain('The bossFor payroll: who pays your salary?');
});

it('has each side of the question whether to tell, and calls a step as the screen does', () => {
  expect(read('question', 'for')).toContain('For silence: behaviour convinces more');
  expect(read('step', 'commitment')).toContain('Working together');
});
