import { beforeEach, expect, it } from '@jest/globals';
import type { OwnTeamCase } from '@rolwissel/domain';
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { activity, contextOver, type Fact, started, windowAfter } from '../testing/room.ts';
import { TeamCase } from './team-case.tsx';

const caseId = 'cccccccc-cccc-4ccc-8ccc-cccccccccccc';
const seating = { teamId: 'team', number: 3, method: 'random', fellows: [{ text: 'Anna' }, { text: 'Bert' }] } as const;
const weights = { initiator: 0, decider: 0, influencer: 0, purchaser: 0, gatekeeper: 3, user: 1 } as const;
const ballot = { kind: 'roles', weights } as const;
const about = { pseudonym: { text: 'Puck' }, sentenceIds: ['price'] } as const;

const asked: Fact = { type: 'ProjectorViewChanged', data: { view: 'teamcase' } };
const named: Fact = {
  own: {
    type: 'CaseNamed',
    data: { caseId, owner: '', pseudonym: { of: '', text: 'Noor' }, sentenceIds: ['wait'], offered: false },
  },
};

/** The screen, once somebody sits at a table whose teamCase is this. */
function look(teamCase: Partial<OwnTeamCase> | undefined, ...facts: readonly Fact[]) {
  const whole = { activityId: 'teamcase', caseId, isMine: false, about, ...teamCase };
  const seated: Fact = { own: { type: 'TeamSeated', data: { seating, ...(teamCase ? { teamCase: whole } : {}) } } };
  const { context, sent } = contextOver(windowAfter(started, activity('teamcase'), asked, ...facts, seated));
  render(<TeamCase context={context} />);
  return sent;
}

const heading = () => screen.getByRole('heading', { level: 1 }).textContent;
const buttons = () => screen.queryAllByRole('button').map(({ textContent }) => textContent);

beforeEach(cleanup);

it('offers to bring in one’s own case, and says so where there is none', () => {
  const sent = look(undefined, named);
  fireEvent.click(screen.getByRole('button', { name: 'Mijn casus inbrengen: Noor' }));
  expect(sent).toMatchObject([{ kind: 'BringCaseToTeam', data: { caseId } }]);
  cleanup();
  look(undefined);
  expect(buttons()).toEqual([]);
  expect(document.body.textContent).toContain('U noemde geen casus.');
});

it('shows the case that was brought, and lets only whoever brought it take it back', () => {
  look({});
  expect(heading()).toBe('Uw team werkt met de casus Puck.');
  expect(buttons()).toEqual([]);
  cleanup();
  const sent = look({ isMine: true });
  fireEvent.click(screen.getByRole('button', { name: 'Toch niet mijn casus' }));
  expect(sent).toMatchObject([{ kind: 'TakeCaseFromTeam', data: { caseId } }]);
});

it('waits for the others, and then shows who gave what', () => {
  look({ round: { status: 'open', ballot } });
  expect(document.body.textContent).toContain('Uw stem staat; de anderen van uw team stemmen nog.');
  cleanup();
  look({ round: { status: 'open', ballot, others: [{ alias: { text: 'Anna' }, ballot }] } });
  expect(document.body.textContent).toContain('Anna:  Hierin vooral');
});

it('says before the vote that it is not secret, and sends all six weights', () => {
  const sent = look({ round: { status: 'open' } });
  expect(document.querySelector('.notice')?.textContent).toMatch(/^Niet geheim/);
  fireEvent.click(screen.getAllByRole('radio', { name: 'Hierin vooral' })[4] as HTMLElement); // of the gatekeeper
  fireEvent.click(screen.getByRole('button', { name: 'Stem laten zien aan mijn team' }));
  expect(sent).toMatchObject([{ kind: 'CastTeamBallot', data: { ballot: { weights: { ...weights, user: 0 } } } }]);
});

it('shows after the close what there is, and asks for nothing any more', () => {
  look({ round: { status: 'closed', ballot, others: [] } });
  expect([heading(), buttons()]).toEqual(['Zo stemde uw team over Puck', []]);
  expect(document.body.textContent).toContain('Niemand anders stemde.');
});
