import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { Finished } from '../task/finished.tsx';
import { thingOf } from '../task/sending.ts';
import { activity, contextOver, type Fact, lobby, me, started, windowAfter } from '../testing/room.ts';
import { Commitments } from './commitments.tsx';

const asked = [lobby, started, activity('commitments')] as const;
const commitmentId = '00000000-0000-4000-8000-0000000000c1';
const words = (text: string) => ({ of: me, text });
const made = (id = commitmentId): Fact => ({
  own: {
    type: 'CommitmentMade',
    data: {
      commitmentId: id,
      author: me,
      intention: {
        situation: words('de klant de prijs te hoog vindt'),
        response: words('vraag ik naar de levertijd'),
        firstOn: '2031-05-12',
        tell: 'later',
      },
    },
  },
});
const whole = 'Als mijn verkoper zegt dat de klant de prijs te hoog vindt, dan zal ik vraag ik naar de levertijd.';

function show(...facts: readonly Fact[]) {
  const { context, sent } = contextOver(windowAfter(...asked, ...facts));
  render(<Commitments context={context} />);
  return sent;
}

const field = (name: RegExp) => screen.getByLabelText<HTMLInputElement>(name);
const type = (element: HTMLElement, value: string) => fireEvent.input(element, { target: { value } });
const save = () => fireEvent.click(screen.getByRole('button', { name: 'Mijn voornemen bewaren' }));

describe('a commitment on the phone', () => {
  afterEach(() => {
    cleanup();
    localStorage.clear();
  });

  it('is sent with both halves, and with a day and a telling only if one says so', () => {
    const sent = show();
    type(field(/Als mijn verkoper/), 'de klant niet kan wachten');
    type(field(/dan zal ik/), 'vragen waarom');
    save();
    expect(sent[0]).toMatchObject({
      kind: 'MakeCommitment',
      data: { situation: 'de klant niet kan wachten', response: 'vragen waarom' },
    });
    expect(Object.keys(sent[0]?.data ?? {}).sort()).toEqual(['commitmentId', 'response', 'situation']);
  });

  it('says which half is missing, keeps what was typed, and goes there', () => {
    const sent = show();
    type(field(/Als mijn verkoper/), 'de klant niet kan wachten');
    save();
    expect(sent).toEqual([]);
    expect(screen.getByRole('alert').textContent).toContain('…dan zal ik…');
    expect(document.activeElement).toBe(field(/dan zal ik/));
    expect(field(/Als mijn verkoper/).value).toBe('de klant niet kan wachten');
  });

  it('stands there as one sentence, with its day in words, and can be changed and taken away', () => {
    const sent = show(made());
    expect(screen.getByText(whole)).toBeTruthy();
    expect(screen.getByText('Eerste gelegenheid: maandag 12 mei')).toBeTruthy();
    expect(screen.getByText('Vertellen: Pas als het werkt')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Aanpassen' }));
    const [revised] = screen.getAllByLabelText<HTMLTextAreaElement>(/dan zal ik/);
    if (revised) type(revised, 'bel haar eerst');
    fireEvent.click(screen.getByRole('button', { name: 'Aangepast bewaren' }));
    expect(sent).toMatchObject([
      { kind: 'ReviseCommitment', data: { commitmentId, response: 'bel haar eerst', firstOn: '2031-05-12' } },
    ]);
  });

  it('is one of three', () => {
    show(...['1', '2', '3'].map((n) => made(commitmentId.replace(/1$/, n))));
    expect(screen.queryByRole('button', { name: 'Mijn voornemen bewaren' })).toBeNull();
    expect(screen.getByText(/Drie voornemens zijn genoeg/)).toBeTruthy();
  });

  it('is still there when it is all over, and can be made then by who had none', () => {
    const over = [...asked, { type: 'WorkshopFinished', data: {} } as const];
    const first = contextOver(windowAfter(...over));
    render(<Finished context={first.context} />);
    expect(screen.getByText('Nog een voornemen opschrijven')).toBeTruthy();
    cleanup();
    render(<Finished context={contextOver(windowAfter(...over, made())).context} />);
    expect(screen.getByText(whole)).toBeTruthy();
    expect(screen.queryByText('Nog een voornemen opschrijven')).toBeNull();
  });

  it('is shared on purpose only, with those there are', () => {
    const sent = show(made());
    const share = screen.getByLabelText<HTMLSelectElement>('Met wie deelt u dit?');
    expect([...share.options].map(({ text }) => text)).toEqual(['Met niemand', 'Met de zaal, zonder mijn naam']);
    fireEvent.change(share, { target: { value: 'room' } });
    expect(sent).toEqual([{ kind: 'ShareCommitment', data: { commitmentId, circle: 'room' } }]);
  });

  it('is shared with a buddy by whoever wants one, and taken back until it is read', () => {
    const sought: Fact = { own: { type: 'BuddySought', data: { participantId: me } } };
    const shared = (more: object): Fact => ({
      own: { type: 'CommitmentShared', data: { commitmentId, circle: 'buddy', ...more } },
    });
    const sent = show(made(), sought, shared({}));
    const share = screen.getByLabelText<HTMLSelectElement>('Met wie deelt u dit?');
    expect(share.value).toBe('buddy');
    fireEvent.change(share, { target: { value: 'nobody' } });
    expect(sent).toEqual([{ kind: 'UnshareCommitment', data: { commitmentId } }]);
    cleanup();
    show(made(), sought, shared({ isShown: true }));
    expect(screen.queryByLabelText('Met wie deelt u dit?')).toBeNull();
    expect(screen.getByText(/Gedeeld met uw maatje/)).toBeTruthy();
  });

  it('asks who wants a buddy, and says who it is and what they share', () => {
    const sent = show(made());
    fireEvent.click(screen.getByLabelText(/Ik wil een maatje/));
    expect(sent).toEqual([{ kind: 'SeekBuddy', data: { seeks: true } }]);
    cleanup();
    const intention = { situation: { text: 'wachten niet kan' }, response: { text: 'vragen wat stilvalt' } };
    const shown = [{ id: 'c2', circle: 'buddy', by: { text: 'Kim' }, intention }] as const;
    show(made(), { own: { type: 'BuddiesTold', data: { buddies: [{ text: 'Kim' }], shown } } });
    expect(screen.getByText('Uw maatje: Kim')).toBeTruthy();
    expect(screen.getByText(/^Kim: Als mijn verkoper zegt dat wachten niet kan/)).toBeTruthy();
    expect(screen.queryByLabelText(/Ik wil een maatje/)).toBeNull();
  });

  it('says at its place why it was refused', () => {
    const refused = { state: 'refused', code: 'too-late', message: 'Hiervoor is het te laat.' } as const;
    const { context } = contextOver(windowAfter(...asked, made()), {
      sendingOf: (id) => (id === commitmentId ? refused : undefined),
    });
    render(<Commitments context={context} />);
    expect(screen.getByText(/Hiervoor is het te laat/)).toBeTruthy();
    expect(thingOf({ kind: 'ShareCommitment', data: { commitmentId, circle: 'room' } })).toBe(commitmentId);
  });
});
