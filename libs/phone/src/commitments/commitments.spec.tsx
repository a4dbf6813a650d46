import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { Finished } from '../task/finished.tsx';
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
});
