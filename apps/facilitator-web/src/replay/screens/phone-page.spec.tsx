import { afterEach, describe, expect, it } from '@jest/globals';
import { localizedPack, phonePack } from '@rolwissel/content';
import { builtInPacks } from '@rolwissel/content/packs';
import {
  type BallotKindName,
  ballotKindNames,
  type PhoneTask,
  phoneTaskOf,
  type WorkshopEvent,
} from '@rolwissel/domain';
import {
  anna,
  carla,
  closed,
  fact,
  live,
  lobby,
  opened,
  proposed,
  putForward,
  Rehearsal,
  raised,
  uuid,
} from '@rolwissel/domain/testing';
import { TaskView } from '@rolwissel/phone';
import { contextOver } from '@rolwissel/phone/testing';
import { ballotsTexts, type LanguageTag, languageTags, replayTexts } from '@rolwissel/texts';
import { write } from '@rolwissel/ui/page';
import { cleanup, render, screen } from '@testing-library/preact';
import { PhonePage } from './phone-page.tsx';

const packIn = (language: LanguageTag) => localizedPack(phonePack(builtInPacks[0]), language);
const pack = packIn('en');

function rehearsed(facts: readonly WorkshopEvent[]): Rehearsal {
  const rehearsal = new Rehearsal();
  for (const each of facts) rehearsal.wait(1).record(each);
  return rehearsal;
}

/** The replay's phone after these facts, as the window of all phones has them. */
const phoneAfter = (...facts: readonly WorkshopEvent[]) =>
  render(<PhonePage workshop={rehearsed(facts).screens.participants.state} pack={pack} language="en" />);

const paused = fact('WorkshopPaused', {});
const headings = () => screen.getAllByRole('heading').map(({ textContent }) => textContent);

afterEach(cleanup);

describe('the phone in a replay shows what phones showed', () => {
  it('before the start and after the end', () => {
    phoneAfter(...lobby());
    expect(headings()).toEqual(['You are in as …']);
    cleanup();
    phoneAfter(...live(), fact('WorkshopFinished', {}));
    expect(headings()).toEqual(['What you take home']);
  });

  it('when cases were asked for', () => {
    phoneAfter(...live('cases'));
    expect(headings()).toEqual([pack.questions.caseName]);
  });

  it('at a question of the debrief', () => {
    phoneAfter(...live('debrief'), fact('ProjectorViewChanged', { view: 'question', focusId: 'next' }));
    expect(headings()).toEqual([pack.debrief.find(({ phase }) => phase === 'next')?.q[0]]);
  });

  it('when no objective was before the room yet, and when one was', () => {
    phoneAfter(...live('objectives'), proposed('d', anna));
    expect(headings()).toEqual(['Objectives']);
    expect(screen.queryByRole('article')).toBeNull();
    cleanup();
    phoneAfter(...live('objectives'), proposed('d', anna), putForward('d'));
    expect(headings()).toEqual(['Objectives', 'Propose an objective']);
    expect(screen.getByRole('article').textContent).toContain('Eerst samen de datum, dan de prijs');
  });

  it('without what was begun on a phone in the same browser', () => {
    write('draft line next', { id: uuid('l'), text: 'Maandag bel ik eerst' });
    phoneAfter(...live('debrief'), fact('ProjectorViewChanged', { view: 'question', focusId: 'next' }));
    expect(screen.getByRole<HTMLTextAreaElement>('textbox').value).toBe('');
    write('draft line next', undefined);
  });

  it('in a pause in the middle of a vote', () => {
    phoneAfter(...live('recognition'), opened('r', 'recognition'), paused);
    expect(headings()).toEqual([pack.questions.recognition]);
    expect(screen.getByText(/A short pause/u)).toBeTruthy();
  });

  it('in a pause in the middle of objections, without those the room may not read', () => {
    const objections = [raised('o', anna, 'Dat redt nooit'), raised('h', anna, 'Wacht nog', { held: true })];
    phoneAfter(...live('objections'), ...objections, paused);
    expect(headings()).toEqual([expect.stringContaining('your salesperson')]);
    expect(screen.getByRole('button', { name: 'The room (1)' })).toBeTruthy();
    expect(screen.getByText(/A short pause/u)).toBeTruthy();
  });
});

describe.each(ballotKindNames)('a %s vote on the phone in a replay', (kind) => {
  it('is the form without anybody’s taps, which takes none', () => {
    phoneAfter(...live('roles'), opened('r', kind));
    const taps = document.querySelectorAll<HTMLInputElement>('input');
    expect(taps.length).toBeGreaterThan(0);
    for (const tap of taps) {
      expect(tap.checked).toBe(false);
      expect(tap.matches(':disabled')).toBe(true);
    }
  });

  it('does not say that nobody’s phone did not vote', () => {
    const revealed = fact('RoundRevealed', {
      roundId: uuid('r'),
      tally: { kind: 'too-few', cast: 1 },
    });
    const shown = fact('ProjectorViewChanged', { view: 'tally', focusId: uuid('r') });
    phoneAfter(...live('roles'), opened('r', kind), closed('r', 1), revealed, shown);
    expect(headings()).toEqual(['The result']);
    expect(screen.queryByText(/You did not vote/u)).toBeNull();
  });
});

const shows = (view: 'role' | 'question' | 'tally', focusId: string) => fact('ProjectorViewChanged', { view, focusId });
const tooFew = fact('RoundRevealed', { roundId: uuid('r'), tally: { kind: 'too-few', cast: 1 } });
const voting = (kind: BallotKindName) => [...live('roles'), proposed('D', anna), putForward('D'), opened('r', kind)];
const over = [...voting('fist'), closed('r', 1)];

/** How the room comes to each kind of task. Watching, a chair in a play and having left are somebody's own, and in no recording. */
const ways: Readonly<
  Record<Exclude<PhoneTask['kind'], 'watch' | 'left' | 'play' | 'played'>, readonly WorkshopEvent[]>
> = {
  lobby: lobby(),
  'eyes-up': [...live('roles'), shows('role', 'decider')],
  vote: voting('recognition'),
  closed: over,
  result: [...over, tooFew, shows('tally', uuid('r'))],
  cases: live('cases'),
  objections: [...live('objections'), raised('o', anna, 'Dat redt de planning nooit')],
  objectives: [...live('objectives'), proposed('d', anna), putForward('d')],
  step: [...live('steps'), fact('StepOpened', { stepId: 'trust' })],
  teamcase: [...live('teamcase'), fact('TeamsFormed', { method: 'codes', teams: [] })],
  team: [...live('roleplay'), fact('TeamsFormed', { method: 'codes', teams: [] })],
  brief: [
    ...live('roleplay'),
    fact('BriefsRevealed', { activityId: 'roleplay', caseId: 'ninety-days', buyingRoles: ['purchaser'] }),
  ],
  debrief: [...live('debrief'), shows('question', 'next')],
  commitments: live('commitments'),
  finished: [...live(), proposed('d', anna), putForward('d'), fact('WorkshopFinished', {})],
};

/** What stands in the page, under its bar. Where an element is tied to its label does not count. */
const drawn = () => document.querySelector('main')?.innerHTML.replaceAll(/\bP\d+-\d+/gu, 'id');

/** The same without what a phone says of the one who holds it: alias, digits, and that there was no vote of theirs. */
function nobodys(html: string | undefined, language: LanguageTag): string | undefined {
  const noVote = ballotsTexts.in(language).result('noVote');
  return html
    ?.replace('>Carla<', '>…<')
    .replace(/<p class="soft">[^<]*<b class="digits">[^<]*<\/b><\/p>/u, '')
    .replace(`<p class="soft">${noVote}</p>`, '')
    .replace(noVote, '');
}

describe.each(languageTags)('what the replay draws in %s', (language) => {
  const words = { pack: packIn(language), language };

  it.each(Object.entries(ways))('is the phone of somebody who tapped nothing: %s', (kind, facts) => {
    const rehearsal = rehearsed(facts);
    const { state } = rehearsal.screens.participants;
    const workshop = { ...state, you: rehearsal.phone(carla.id).you };
    const task = phoneTaskOf(workshop);
    expect(task.kind).toBe(kind);
    const { context } = contextOver(workshop, { ...words, personalCode: '4821907' });
    render(
      <main>
        <TaskView task={task} context={context} />
      </main>,
    );
    const live = drawn();
    expect(live).toContain('<h1');
    cleanup();
    render(<PhonePage workshop={state} {...words} />);
    expect(drawn()).toBe(nobodys(live, language));
    expect(document.activeElement).toBe(document.body);
    for (const control of document.querySelectorAll('button, input, textarea, select'))
      expect(control.matches(':disabled')).toBe(true);
    expect(document.querySelector('[inert], [aria-hidden="true"] :is(button, input, textarea, select)')).toBeNull();
    const region = screen.getByRole('group', { name: replayTexts.in(language).phone('untouchable') });
    expect(region.contains(screen.getAllByRole('heading', { level: 1 })[0] ?? null)).toBe(true);
  });

  it.each(ballotKindNames)('is the %s form of somebody who tapped nothing', (kind) => {
    const { state } = rehearsed(voting(kind)).screens.participants;
    const { context } = contextOver(state, words);
    render(
      <main>
        <TaskView task={phoneTaskOf(state)} context={context} />
      </main>,
    );
    const live = drawn();
    cleanup();
    render(<PhonePage workshop={state} {...words} />);
    expect(drawn()).toBe(live);
  });
});
