import { afterEach, describe, expect, it } from '@jest/globals';
import { RoundResult } from '@rolwissel/ballots/phone';
import type { Ballot, Tally } from '@rolwissel/domain';
import { cleanup, render, screen } from '@testing-library/preact';
import { contextOver, type Fact, lobby, me, round, started, windowAfter } from '../testing/room.ts';

function show(ballot: 'roles' | 'fist' | 'recognition', tally: Tally, own?: Ballot) {
  const revealed: Fact = { type: 'RoundRevealed', data: { roundId: 'r1', tally } };
  const voted: Fact[] = own
    ? [{ own: { type: 'BallotCast', data: { roundId: 'r1', participantId: me, ballot: own } } }]
    : [];
  const workshop = windowAfter(lobby, started, round('r1', { ballot, subject: 'week-fourteen' }), ...voted, revealed);
  const { context } = contextOver(workshop);
  const shown = workshop.rounds.byId.r1;
  if (shown) render(<RoundResult {...context} round={shown} />);
}

const fist: Tally = { kind: 'fist', cast: 10, counts: [0, 0, 1, 4, 3, 2], agreement: 0.77, adoptable: true };

describe('a result on the phone', () => {
  afterEach(cleanup);

  it('has a number beside every bar, and marks one’s own answer', () => {
    show('fist', fist, { kind: 'fist', value: 4 });
    const rows = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
    expect(rows).toEqual([
      '5: hier maak ik me sterk voor2',
      '4: goed voorstel (u)3',
      '3: ik kan ermee leven4',
      '2: eerst nog iets bespreken1',
      '1: grote bezwaren0',
      'Vuist: dit kan niet0',
    ]);
  });

  it('says what the room thought before, and does not call that one’s own', () => {
    const none = [5, 0, 0, 0];
    const roles = { initiator: none, decider: none, influencer: none, purchaser: none, gatekeeper: none, user: none };
    const profile = { initiator: 0, decider: 0, influencer: 0, purchaser: 0, gatekeeper: 1, user: 0 };
    const first: Tally = { kind: 'roles', cast: 5, roles, profile, agreement: 0.8, focus: 1 };
    const about = { ballot: 'roles', subject: 'week-fourteen' } as const;
    const second: Tally = { ...first, compared: { roundId: 'r1', changed: 1, voters: 5, movement: 0 } };
    const workshop = windowAfter(
      lobby,
      started,
      round('r1', about),
      { type: 'RoundRevealed', data: { roundId: 'r1', tally: first } },
      round('r2', { ...about, ordinal: 2, compareWith: 'r1' }),
      { type: 'RoundRevealed', data: { roundId: 'r2', tally: second } },
    );
    const shown = workshop.rounds.byId.r2;
    if (shown) render(<RoundResult {...contextOver(workshop).context} round={shown} />);
    expect(screen.getByText('eerst 100%')).toBeTruthy();
    expect(screen.queryByText('u:')).toBeNull();
  });

  it('says so when one did not vote', () => {
    show('fist', fist);
    expect(screen.getByText('U hebt in deze ronde niet gestemd.')).toBeTruthy();
  });

  it('shows too few votes as too few, and only one’s own', () => {
    const frequency = { wait: 3, spec: 0, terms: 0, price: 0, service: 0, boss: 0 } as const;
    show('recognition', { kind: 'too-few', cast: 2 }, { kind: 'recognition', frequency });
    expect(screen.getByText(/^Te weinig antwoorden om te tonen\. Er zijn 2 stemmen\. Onder 3 tonen we/)).toBeTruthy();
    expect(screen.getByText('Bijna elke week')).toBeTruthy();
    expect(screen.queryByText(/%/)).toBeNull();
  });

  it('has only words for the agreement of a small group', () => {
    const none = [5, 0, 0, 0];
    const roles = { initiator: none, decider: none, influencer: none, purchaser: none, gatekeeper: none, user: none };
    const profile = { initiator: 0, decider: 0, influencer: 0, purchaser: 0, gatekeeper: 1, user: 0 };
    show('roles', { kind: 'roles', cast: 5, roles, profile, agreement: 0.8, focus: 1 });
    expect(screen.getByText('te kleine groep voor een oordeel')).toBeTruthy();
    expect(screen.queryByText('80')).toBeNull();
  });
});
