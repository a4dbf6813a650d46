import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import type { PhoneContext } from '../task/phone-context.ts';
import { at, contextOver, type Fact, lobby, me, round, started, windowAfter } from '../testing/room.ts';
import { Vote } from './vote.tsx';

const objectiveId = '33333333-3333-4333-8333-333333333333';
const words = (text: string) => ({ text });

const forward: Fact = {
  type: 'ObjectiveShown',
  data: {
    shown: {
      id: objectiveId,
      kind: 'shared',
      versions: [
        {
          n: 2,
          text: words('Elke spoedlevering bespreken we eerst samen'),
          measure: words(''),
          dueWeeks: 12,
          servesBoss: words('Rust'),
          servesBuyer: words('Een ja dat blijft staan'),
          addresses: [],
          at,
        },
      ],
      status: 'forward',
      concerns: [],
      flagged: false,
      needsNewVersion: false,
    },
  },
};
const open = [lobby, started, forward, round('r1', { ballot: 'consent', subject: objectiveId, version: 2 })] as const;

const argued = (text: string): Fact => ({
  own: {
    type: 'ObjectionRaised',
    data: { objectionId: 'o1', raiser: me, text: { of: me, text }, objectiveId, language: 'nl', held: false },
  },
});

async function show(facts: readonly Fact[], more: Partial<PhoneContext> = {}) {
  const { context, sent } = contextOver(windowAfter(...facts), more);
  render(<Vote context={context} roundId="r1" />);
  return sent;
}

const choose = (stance: string) => fireEvent.click(screen.getByRole('radio', { name: stance }));
const argue = (text: string) => fireEvent.input(screen.getByLabelText(/^Uw argument/), { target: { value: text } });
const vote = () => fireEvent.click(screen.getByRole('button', { name: 'Stemmen' }));

describe('the consent form', () => {
  afterEach(() => {
    cleanup();
    localStorage.clear();
  });

  it('shows the version that is voted on, and casts for that one', async () => {
    const sent = await show(open);
    expect(screen.getByText(/^Versie 2/)).toBeTruthy();
    choose('Geen bezwaar');
    vote();
    expect(sent).toEqual([
      { kind: 'CastBallot', data: { roundId: 'r1', ballot: { kind: 'consent', version: 2, stance: 'consent' } } },
    ]);
  });

  it('takes a concern with or without words', async () => {
    const sent = await show(open);
    choose('Geen bezwaar, wel een zorg');
    vote();
    fireEvent.input(screen.getByLabelText(/^Uw zorg/), { target: { value: ' Wie belt er? ' } });
    vote();
    expect(sent.map(({ data }) => (data as { ballot: object }).ballot)).toEqual([
      { kind: 'consent', version: 2, stance: 'concern' },
      { kind: 'consent', version: 2, stance: 'concern', concern: 'Wie belt er?' },
    ]);
  });

  it('raises the argument of an overriding objection ahead of the ballot that names it', async () => {
    const sent = await show(open);
    choose('Overwegend bezwaar');
    vote();
    expect(sent).toEqual([]);
    argue('Dit werkt niet als ik op reis ben.');
    vote();
    const [raised, cast] = sent;
    expect(raised).toMatchObject({
      kind: 'RaiseObjection',
      data: { objectiveId, text: 'Dit werkt niet als ik op reis ben.' },
    });
    const objectionId = raised?.kind === 'RaiseObjection' ? raised.data.objectionId : 'none';
    expect(cast).toMatchObject({ kind: 'CastBallot', data: { ballot: { stance: 'object', objectionId } } });
  });

  it('names the argument that stands already, and rewords it only when it changed', async () => {
    const sent = await show([...open, argued('Dit werkt niet als ik op reis ben.')]);
    choose('Overwegend bezwaar');
    vote();
    argue('Dit werkt alleen als iemand mij belt.');
    vote();
    expect(sent.map(({ kind }) => kind)).toEqual(['CastBallot', 'RewordObjection', 'CastBallot']);
    expect(sent[0]).toMatchObject({ data: { ballot: { objectionId: 'o1' } } });
  });

  it('asks whether somebody real is meant when a concern looks like it', async () => {
    const sendingOf: PhoneContext['sendingOf'] = (thing) =>
      thing === 'r1'
        ? { state: 'refused', code: 'looks-personal', message: 'Hier lijkt een naam in te staan.' }
        : undefined;
    const sent = await show(open, { sendingOf });
    choose('Geen bezwaar, wel een zorg');
    fireEvent.input(screen.getByRole('textbox', { name: /zorg/ }), { target: { value: 'Jan Jansen werkt niet mee' } });
    vote();
    expect(sent).toEqual([]);
    fireEvent.click(screen.getByRole('checkbox', { name: /^Het is verzonnen/ }));
    vote();
    expect(sent).toMatchObject([{ kind: 'CastBallot', data: { confirmNotReal: true } }]);
  });

  it('says why the argument was refused, rather than that the ballot lacks one', async () => {
    const sendingOf: PhoneContext['sendingOf'] = (thing) =>
      thing === 'r1'
        ? { state: 'refused', code: 'argument-missing', message: 'Vraagt om een argument.' }
        : { state: 'refused', code: 'looks-personal', message: 'Hier lijkt een naam in te staan.' };
    const sent = await show(open, { sendingOf });
    choose('Overwegend bezwaar');
    argue('Jan Jansen werkt hier niet aan mee.');
    expect(screen.getByRole('status').textContent).toBe(' Hier lijkt een naam in te staan.');
    vote();
    expect(sent).toEqual([]);
    fireEvent.click(screen.getByRole('checkbox', { name: /^Het is verzonnen/ }));
    vote();
    expect(sent[0]).toMatchObject({ kind: 'RaiseObjection', data: { confirmNotReal: true } });
  });
});
