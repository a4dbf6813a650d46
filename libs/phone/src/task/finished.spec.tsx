import { afterEach, describe, expect, it, jest } from '@jest/globals';
import type { WorkshopEvent } from '@rolwissel/domain';
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { activity, closed, contextOver, type Fact, lobby, me, round, started, windowAfter } from '../testing/room.ts';
import { Finished } from './finished.tsx';

const words = (text: string, of = 'somebody') => ({ of, text });

const forward = (objectiveId: string): readonly Fact[] => [
  {
    type: 'ObjectiveProposed',
    data: {
      objectiveId,
      kind: 'shared',
      text: words(`Doel ${objectiveId}`),
      measure: words('Order bevestigd'),
      dueWeeks: 12,
      servesBoss: words('Rust'),
      servesBuyer: words('Ruimte'),
    },
  },
  { type: 'ObjectivePutForward', data: { objectiveId } },
];

const adopted = (objectiveId: string): WorkshopEvent => ({
  type: 'ObjectiveAdopted',
  data: { objectiveId, version: 1, roundId: 'r1' },
});

const agreed = (objectiveId: string): WorkshopEvent => ({
  type: 'ObjectiveAgreed',
  data: { objectiveId, version: 1, roundId: 'r2', objectionIds: [], concerns: [] },
});

const finished: Fact = { type: 'WorkshopFinished', data: {} };

const contextAfter = (...facts: readonly Fact[]) =>
  contextOver(windowAfter(lobby, started, activity('objectives'), ...facts)).context;

const show = (...facts: readonly Fact[]) => render(<Finished context={contextAfter(...facts)} />);

const under = (heading: string) =>
  screen.queryByRole('heading', { name: heading })?.parentElement?.querySelector('.objective .large')?.textContent;

const raised = (objectionId: string, text: string): Extract<WorkshopEvent, { type: 'ObjectionRaised' }> => ({
  type: 'ObjectionRaised',
  data: { objectionId, text: words(text, me), language: 'nl', held: false },
});

/** One vote, one objection, one commitment, and somebody else's objection. */
const full: readonly Fact[] = [
  round('f', { ballot: 'fist', subject: 'A' }),
  { own: { type: 'BallotCast', data: { roundId: 'f', participantId: me, ballot: { kind: 'fist', value: 4 } } } },
  closed('f'),
  {
    type: 'RoundRevealed',
    data: {
      roundId: 'f',
      tally: { kind: 'fist', cast: 5, counts: [0, 0, 0, 2, 2, 1], agreement: 0.8, adoptable: true },
    },
  },
  raised('mine', 'Dat redt de planning nooit'),
  { own: raised('mine', 'Dat redt de planning nooit') },
  raised('other', 'Dat is van iemand anders'),
  {
    own: {
      type: 'CommitmentMade',
      data: {
        commitmentId: 'c',
        author: me,
        intention: { situation: words('wachten niet kan', me), response: words('vragen wat stilvalt', me) },
      },
    },
  },
  finished,
];

describe('a workshop that is over', () => {
  afterEach(cleanup);

  it('does not call agreed what was adopted', () => {
    show(...forward('A'), adopted('A'));
    expect(under('Wat de zaal aannam')).toBe('Doel A');
    expect(under('Wat we afspraken')).toBeUndefined();
  });

  it('calls agreed what was agreed', () => {
    show(...forward('A'), agreed('A'), ...forward('B'));
    expect(under('Wat we afspraken')).toBe('Doel A');
    expect(under('Wat de zaal aannam')).toBeUndefined();
  });

  it('says the day as the other screens do', () => {
    const context = { ...contextAfter(finished), language: 'en' as const };
    render(<Finished context={context} />);
    expect(screen.getByText(/\d{1,2} [A-Z][a-z]+ 20\d\d/)).toBeTruthy(); // 2 March 2026, not March 2, 2026
  });

  it('is what one takes home: of one’s own everything, of others nothing', () => {
    const { container } = show(...full);
    const text = container.textContent ?? '';
    for (const own of ['Robin', 'Dat redt de planning nooit', 'wachten niet kan', 'Vuist tot vijf']) {
      expect(text).toContain(own);
    }
    expect(text).not.toContain('Dat is van iemand anders');
  });

  it('has the card one played with', async () => {
    const context = contextAfter(
      { type: 'BriefsRevealed', data: { activityId: 'roleplay', caseId: 'ninety-days', buyingRoles: ['user'] } },
      finished,
    );
    const card = {
      chair: 'boss',
      title: 'Negentig dagen',
      situation: 'Een groothandel.',
      text: 'U mag 1,5%.',
    } as const;
    const acts = context.acts && { ...context.acts, fetchOpenBriefs: () => Promise.resolve([card]) };
    render(<Finished context={acts ? { ...context, acts } : context} />);
    expect(await screen.findByText('U mag 1,5%.')).toBeTruthy();
    expect(screen.getByText('Uw kaart in het rollenspel')).toBeTruthy();
  });

  it('says as what one’s own salesperson buys, by the room and by one’s team', () => {
    const none = { initiator: 0, decider: 0, influencer: 0, purchaser: 0, gatekeeper: 0, user: 0 } as const;
    const ballot = (more: Partial<Record<keyof typeof none, 1 | 3>>) =>
      ({ kind: 'roles', weights: { ...none, ...more } }) as const;
    show(
      {
        own: {
          type: 'CaseNamed',
          data: { caseId: 'k', owner: me, pseudonym: words('Robijn', me), sentenceIds: ['price'], offered: false },
        },
      },
      {
        own: {
          type: 'TeamCaseTold',
          data: {
            teamCase: {
              activityId: 'teamcase',
              caseId: 'k',
              isMine: true,
              round: {
                status: 'closed',
                ballot: ballot({ gatekeeper: 3 }),
                others: [{ alias: { text: 'Kim' }, ballot: ballot({ gatekeeper: 1, user: 1 }) }],
              },
            },
          },
        },
      },
      finished,
    );
    expect(screen.getByText('Uw team zag vooral: Gatekeeper 75%, User 25%.')).toBeTruthy();
    expect(document.body.textContent).not.toContain('Kim');
  });

  it('can be saved as one file that needs nothing else, with everything unfolded and nothing to press', async () => {
    const files: Blob[] = [];
    URL.createObjectURL = (file) => `blob:${files.push(file as Blob)}`; // a file is all that is made here
    URL.revokeObjectURL = () => undefined;
    const follow = jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
    show(...full);
    fireEvent.click(screen.getByRole('button', { name: 'Bewaren als bestand' }));
    expect(follow).toHaveBeenCalledTimes(1);
    const [file] = files;
    const html = file ? await textOf(file) : '';
    const page = new DOMParser().parseFromString(html, 'text/html');
    expect(page.documentElement.lang).toBe('nl');
    expect(page.body.textContent).toContain('Dat redt de planning nooit');
    expect(page.querySelectorAll('script, link, img, button, form, input')).toHaveLength(0);
    expect([...page.querySelectorAll('details')].map(({ open }) => open)).toEqual([true]);
    expect(html).not.toMatch(/https?:\/\/|url\(/u);
  });

  it('lies open while it is printed, and is folded up again', () => {
    show(...full);
    const opened = () => [...document.querySelectorAll('details')].map(({ open }) => open);
    dispatchEvent(new Event('beforeprint'));
    expect(opened()).toEqual([true]);
    dispatchEvent(new Event('afterprint'));
    expect(opened()).toEqual([false]);
  });
});

/** jsdom's files read themselves only this way. */
const textOf = (file: Blob): Promise<string> =>
  new Promise((resolve) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve(typeof reader.result === 'string' ? reader.result : ''));
    reader.readAsText(file);
  });
