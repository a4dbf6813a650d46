import { beforeEach, describe, expect, it } from '@jest/globals';
import { localizedPack } from '@rolwissel/content';
import { builtInPacks } from '@rolwissel/content/packs';
import { decide, type WorkshopCommand } from '@rolwissel/domain';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { LeadSeat } from '../../../../../test/support/try-out/seat.ts';
import { lead, TryOut } from '../../../../../test/support/try-out/try-out.ts';
import type { ConsoleContext } from '../console-context.ts';
import { TeamsPanel } from './teams-panel.tsx';

const pack = localizedPack(builtInPacks[0], 'nl');

/** A role-play with five people in the room, after these acts of the trainer. */
function look(...acts: readonly WorkshopCommand[]) {
  const tryOut = new TryOut({ format: 'custom', plan: [{ id: 'trios', kind: 'roleplay', minutes: 16 }] });
  tryOut.conduct({ kind: 'OpenLobby', data: {} });
  for (const name of ['Anna', 'Bert', 'Carla', 'Daan', 'Eva']) tryOut.join(name);
  tryOut.conduct({ kind: 'StartWorkshop', data: {} });
  tryOut.conduct({ kind: 'OpenActivity', data: { activityId: 'trios' } });
  for (const command of acts) tryOut.conduct(command);
  const sent: WorkshopCommand[] = [];
  const { state: workshop } = new LeadSeat(tryOut);
  const conductor = { send: (command: WorkshopCommand) => sent.push(command) };
  render(<TeamsPanel context={{ workshop, conductor, pack, language: 'nl' } as unknown as ConsoleContext} />); // what it needs of a context
  return sent;
}

/** Two teams of three; one of them brought a case of its own and voted on it. What is looked at is decided as the server would. */
function lookAtOwnCases(looks: WorkshopCommand[]): void {
  const tryOut = new TryOut({
    format: 'custom',
    plan: [
      { id: 'teamcase', kind: 'teamcase', minutes: 4 },
      { id: 'trios', kind: 'roleplay', minutes: 11, ownCases: true },
    ],
  });
  tryOut.conduct({ kind: 'OpenLobby', data: {} });
  for (const name of ['Anna', 'Bert', 'Carla', 'Daan', 'Eva', 'Frits']) tryOut.join(name);
  tryOut.conduct({ kind: 'StartWorkshop', data: {} });
  tryOut.conduct({ kind: 'OpenActivity', data: { activityId: 'teamcase' } });
  tryOut.conduct(lot);
  const author = { seat: 'participant', id: tryOut.workshop.teams.list[1]?.memberIds[0] ?? '' } as const;
  const caseId = tryOut.makeId();
  tryOut.ask({ kind: 'NameCase', data: { caseId, pseudonym: 'Schim', sentenceIds: ['price'] } }, author);
  tryOut.ask({ kind: 'BringCaseToTeam', data: { caseId } }, author);
  tryOut.conduct({ kind: 'OpenTeamRounds', data: {} });
  const weights = { initiator: 0, decider: 0, influencer: 0, purchaser: 3, gatekeeper: 0, user: 0 } as const;
  tryOut.ask({ kind: 'CastTeamBallot', data: { ballot: { kind: 'roles', weights } } }, author);
  tryOut.conduct({ kind: 'CloseTeamRounds', data: {} });
  tryOut.conduct({ kind: 'OpenActivity', data: { activityId: 'trios' } });
  tryOut.conduct({ kind: 'DealBriefs', data: {} });
  const { state: workshop } = new LeadSeat(tryOut);
  const conductor = {
    ask(command: WorkshopCommand) {
      looks.push(command);
      return Promise.resolve(decide(command, tryOut.workshop, { seat: 'facilitator', id: lead }, tryOut.workshop));
    },
  };
  render(<TeamsPanel context={{ workshop, conductor, pack, language: 'nl' } as unknown as ConsoleContext} />); // what it needs of a context
}

const lot: WorkshopCommand = { kind: 'FormTeams', data: { method: 'random', seed: 'zaad' } };
const deal: WorkshopCommand = { kind: 'DealBriefs', data: { caseId: 'ninety-days' } };
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));

describe('the list of teams', () => {
  beforeEach(cleanup);

  it('offers the three ways in which teams come about', () => {
    const sent = look();
    press('Met een code, van telefoon tot telefoon');
    expect(sent).toMatchObject([{ kind: 'FormTeams', data: { method: 'codes' } }]);
  });

  it('shows numbers, and names only when they are asked for', () => {
    look(lot);
    expect(document.body.textContent).toContain('P01');
    expect(document.body.textContent).not.toContain('Anna');
    press('Namen tonen');
    expect(document.body.textContent).toContain('Anna (P01)');
    expect(screen.getByText(/U neemt hier waar/u)).toBeTruthy();
  });

  it('moves somebody by a list and a button, without anything being dragged', () => {
    const sent = look(lot);
    fireEvent.change(screen.getByLabelText('P01 verplaatsen naar'), { target: { value: 'new' } });
    press('Verplaatsen');
    expect(sent).toEqual([{ kind: 'MoveMember', data: { participantId: 'P01', teamId: 'new' } }]);
  });

  it('gives everybody a place who has none, in one act', () => {
    const sent = look(lot, { kind: 'MoveMember', data: { participantId: 'P01' } });
    expect(screen.getByText('Eén persoon zonder team')).toBeTruthy();
    press('Iedereen een plaats geven');
    expect(sent).toEqual([{ kind: 'PlaceTheRest', data: {} }]);
  });

  it('deals the case that was chosen', () => {
    const sent = look(lot);
    fireEvent.change(screen.getByLabelText('Welke casus?'), { target: { value: 'familiar-face' } });
    press('Kaarten delen');
    expect(sent).toEqual([{ kind: 'DealBriefs', data: { caseId: 'familiar-face' } }]);
  });

  it('says who has read, and nothing of what is on the cards', () => {
    look(lot, deal);
    expect(screen.getByText('0 van 5 kaarten gelezen')).toBeTruthy();
    expect(screen.getAllByText('verkoper, nog niet gelezen')).toHaveLength(2);
    expect(document.body.textContent).not.toMatch(/Geheime|Negentig dagen|PURCHASER/u);
  });

  it('says how many teams play a case of their own, and asks of which team a card is to be looked at', async () => {
    const looks: WorkshopCommand[] = [];
    lookAtOwnCases(looks);
    expect(screen.getByText('Eén team speelt een eigen casus · één team het ingebouwde rollenspel')).toBeTruthy();
    expect(document.body.textContent).not.toContain('Schim');
    const whose = screen.getByLabelText('Van');
    fireEvent.change(whose, { target: { value: whose.querySelectorAll('option')[1]?.value } });
    fireEvent(screen.getByRole('button', { name: 'baas' }), new Event('pointerdown', { bubbles: true }));
    await waitFor(() => expect(screen.getByText('De casus van uw team: Schim')).toBeTruthy());
    expect(screen.getByText(/^U bent de baas van Schim/u)).toBeTruthy();
    const teamId = whose.querySelectorAll('option')[1]?.value;
    expect(looks).toEqual([{ kind: 'PeekBrief', data: { chair: 'boss', teamId } }]);
  });
});
