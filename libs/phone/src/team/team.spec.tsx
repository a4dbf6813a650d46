import { beforeEach, describe, expect, it } from '@jest/globals';
import type { BriefCard } from '@rolwissel/protocol';
import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { activity, contextOver, type Fact, started, windowAfter } from '../testing/room.ts';
import { OwnBrief } from './own-brief.tsx';
import { OwnTeam } from './own-team.tsx';

const team = 'aaaaaaaa-aaaa-4aaa-8aaa-aaaaaaaaaaaa';
const formed = (method: 'random' | 'codes'): Fact => ({ type: 'TeamsShown', data: { method } });
const seated = (names: readonly string[], code?: string): Fact => ({
  own: {
    type: 'TeamSeated',
    data: {
      seating: {
        teamId: team,
        number: 3,
        method: code === undefined ? 'random' : 'codes',
        ...(code === undefined ? {} : { code }),
        fellows: names.map((text) => ({ text })),
      },
    },
  },
});
const given: Fact = { own: { type: 'BriefGiven', data: { playId: 'play', activityId: 'roleplay', chair: 'boss' } } };
const read: Fact = { own: { type: 'BriefRead', data: { playId: 'play', participantId: '' } } };

const card: BriefCard = {
  chair: 'boss',
  title: 'Negentig dagen',
  situation: 'Een groothandel.',
  text: 'U mag 1,5% geven.',
};

const inRoleplay = (...facts: readonly Fact[]) => windowAfter(started, activity('roleplay'), ...facts);

/** The screen of a card, once its words are here, or are known not to be. */
async function brief(found: BriefCard | undefined, ...facts: readonly Fact[]) {
  const base = contextOver(inRoleplay(...facts));
  const acts = base.context.acts && { ...base.context.acts, fetchBrief: () => Promise.resolve(found) };
  await act(async () => {
    render(<OwnBrief context={{ ...base.context, ...(acts ? { acts } : {}) }} />);
    await Promise.resolve();
  });
  return base.sent;
}

const button = () => screen.getByRole('button');
const pointer = (name: 'down' | 'up' | 'cancel') => fireEvent(button(), new Event(`pointer${name}`, { bubbles: true }));

const shown = () => document.querySelector('.sealed-text')?.textContent;

describe('one’s own team', () => {
  beforeEach(cleanup);

  it('says where one sits and with whom', () => {
    const { context } = contextOver(inRoleplay(formed('random'), seated(['Anna', 'Bert'])));
    render(<OwnTeam context={context} />);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('U zit aan tafel 3');
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(['Anna', 'Bert']);
  });

  it('says that the trainer observes two people', () => {
    const { context } = contextOver(inRoleplay(formed('random'), seated(['Anna'])));
    render(<OwnTeam context={context} />);
    expect(screen.getByText(/de trainer komt waarnemen/u)).toBeTruthy();
  });

  it('is opened once, however often one taps, and joined by what a neighbour’s phone shows', () => {
    localStorage.clear();
    const { context, sent } = contextOver(inRoleplay(formed('codes')));
    render(<OwnTeam context={context} />);
    const open = screen.getByRole('button', { name: 'Een team beginnen' });
    fireEvent.click(open);
    fireEvent.click(open);
    expect(new Set(sent.map(({ data }) => JSON.stringify(data))).size).toBe(1);
    fireEvent.input(screen.getByRole('textbox'), { target: { value: 'k7q' } });
    fireEvent.click(screen.getByRole('button', { name: 'Meedoen met dit team' }));
    expect(sent.at(-1)).toEqual({ kind: 'JoinTeam', data: { code: 'k7q' } });
  });

  it('shows its code to those who are in it', () => {
    const { context } = contextOver(inRoleplay(formed('codes'), seated([], 'K7Q')));
    render(<OwnTeam context={context} />);
    expect(screen.getByText('K7Q')).toBeTruthy();
    expect(screen.getByText('Er is nog niemand bij u.')).toBeTruthy();
  });
});

describe('one’s own card', () => {
  beforeEach(cleanup);

  it('is there while its button is held, and gone when it is let go, by thumb and by key', async () => {
    const sent = await brief(card, given);
    expect(screen.getByText('Een groothandel.')).toBeTruthy();
    expect(document.body.innerHTML).not.toContain('1,5%');
    const ways = [
      [() => pointer('down'), () => pointer('up')],
      [() => pointer('down'), () => pointer('cancel')],
      [() => fireEvent.keyDown(button(), { key: ' ' }), () => fireEvent.keyUp(button(), { key: ' ' })],
      [() => fireEvent.keyDown(button(), { key: 'Enter' }), () => fireEvent.blur(button())],
      [() => pointer('down'), () => fireEvent(document, new Event('visibilitychange'))],
    ] as const;
    for (const [n, [hold, release]] of ways.entries()) {
      hold();
      await waitFor(() => expect([n, shown()]).toEqual([n, 'U mag 1,5% geven.']));
      release();
      await waitFor(() => expect(document.body.innerHTML).not.toContain('1,5%'));
    }
    expect(sent[0]).toEqual({ kind: 'ReadBrief', data: {} });
  });

  it('is said to be read once', async () => {
    const sent = await brief(card, given, read);
    pointer('down');
    expect(sent).toEqual([]);
  });

  it('cannot be held while it is not here', async () => {
    const sent = await brief(undefined, given);
    expect(screen.getByText(/zodra er verbinding is/u)).toBeTruthy();
    pointer('down');
    expect([shown(), sent]).toEqual(['', []]);
  });

  it('lies open with all others once the trainer opens them, the own one first', async () => {
    const open = { boss: 'Kaart een', buyer: 'Kaart twee', observer: 'Kaart drie', landing: 'Zo dus' };
    const revealed: Fact = {
      type: 'BriefsRevealed',
      data: { activityId: 'roleplay', caseId: 'ninety-days', buyingRoles: ['purchaser', 'gatekeeper'] },
    };
    await brief({ ...card, open, buyingRoles: ['purchaser', 'gatekeeper'] }, given, revealed);
    expect(screen.getByText(/Purchaser \+ Gatekeeper/u)).toBeTruthy();
    const titles = screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);
    expect(titles).toEqual([
      'Uw kaart',
      'De kaart van de verkoper',
      'De kaart van de waarnemer',
      'Zo had het kunnen landen',
    ]);
  });

  it('says of a team’s own case what the team made of it, whatever the others played, and nothing of a landing', async () => {
    const open = { boss: 'Kaart een', buyer: 'Kaart twee', observer: 'Kaart drie' };
    const revealed: Fact = {
      type: 'BriefsRevealed',
      data: { activityId: 'roleplay', caseId: 'ninety-days', buyingRoles: ['purchaser'], ownCases: 1 },
    };
    await brief({ ...card, title: 'De casus van uw team: Schim', open, buyingRoles: ['user'] }, given, revealed);
    expect(screen.getByText('De casus van uw team: Schim')).toBeTruthy();
    expect(screen.getByText('De verkoper kocht in als User.')).toBeTruthy();
    expect(document.body.textContent).not.toMatch(/Purchaser|landen/u);
    cleanup();
    await brief({ title: 'Ingetrokken', situation: 'Er is niets over.' }, given, revealed);
    expect(screen.getByText('Er is niets over.')).toBeTruthy();
  });

  it('is asked for only where there is one: nobody who sat in no play waits for a card of another team', async () => {
    const revealed: Fact = { type: 'BriefsRevealed', data: { activityId: 'roleplay', buyingRoles: [], ownCases: 2 } };
    let asked = 0;
    const base = contextOver(inRoleplay(revealed));
    const acts = base.context.acts && { ...base.context.acts, fetchBrief: () => Promise.resolve(void (asked += 1)) };
    render(<OwnBrief context={{ ...base.context, ...(acts ? { acts } : {}) }} />);
    await waitFor(() => expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('De kaarten liggen open'));
    expect(asked).toBe(0);
  });
});
