import { beforeEach, describe, expect, it } from '@jest/globals';
import type { CaseExperience, Workshop } from '@rolwissel/domain';
import { cleanup, render, screen } from '@testing-library/preact';
import { contextOver, started, windowAfter } from '../testing/room.ts';
import { ReadAlongCard } from './read-along-card.tsx';
import { ToldExperience } from './told-experience.tsx';

beforeEach(cleanup);

const id = '0198c0de-0000-7000-8000-0000000000e1';

/** A phone while the screen shows that experience, and what the server has of it. */
function look(told: readonly CaseExperience[] | undefined) {
  const window = windowAfter(started);
  const projector = { view: 'case', focusId: id, blank: false } as const;
  const workshop: Workshop = { ...window, agenda: { ...window.agenda, projector, experiences: [id] } };
  const { context } = contextOver(workshop, {
    told: (caseId) => <ToldExperience caseId={caseId} language="nl" read={() => Promise.resolve(told)} />,
  });
  return render(<ReadAlongCard context={context} />);
}

describe('an experience that the room works on', () => {
  it('is read along on the phone', async () => {
    look([{ experienceId: id, text: 'Ik vroeg door' }]);
    expect(await screen.findByText('Ik vroeg door')).toBeTruthy();
    expect(screen.getByRole('heading', { name: 'Ervaring 1' })).toBeTruthy();
  });

  it('says that it is gone once its author took it back, and nothing while it cannot be had', async () => {
    look([]);
    expect(await screen.findByText('Deze ervaring is ingetrokken of er niet meer.')).toBeTruthy();
    cleanup();
    const { container } = look(undefined);
    await Promise.resolve();
    expect(container.querySelector('.read-along')?.textContent).toContain('Ervaring 1');
    expect(container.textContent).not.toContain('ingetrokken');
  });
});
