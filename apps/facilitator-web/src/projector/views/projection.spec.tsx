import { describe, expect, it } from '@jest/globals';
import { builtInPacks } from '@rolwissel/content/packs';
import { copyOf, nextMove, projectorViews, type Workshop } from '@rolwissel/domain';
import { type LanguageTag, languageTags } from '@rolwissel/texts';
import { cleanup, render } from '@testing-library/preact';
import { Cast } from '../../../../../test/support/try-out/cast.ts';
import { staged, TryOut } from '../../../../../test/support/try-out/try-out.ts';
import { Projection, views } from './projection.tsx';

const joinLink = { code: 'K7M2QX', url: 'http://192.168.178.24:3000/#secretOfTheDoor' };

/** What the projector's window holds after each press of Next, with people who do what is asked. */
function walk(format: 'standard90' | 'deep120' | 'plenary60', people = 12): readonly Workshop[] {
  const tryOut = new TryOut(staged(format));
  let cast = new Cast(tryOut, []);
  const seen: Workshop[] = [];
  for (let presses = 0; presses < 200; presses++) {
    const move = nextMove(tryOut.workshop);
    // where the key asks for other words, nobody writes any: the walk goes on
    for (const command of (move?.instead ?? move)?.commands(tryOut.makeId) ?? []) tryOut.conduct(command);
    if (tryOut.workshop.agenda.status === 'lobby') {
      cast = new Cast(
        tryOut,
        Array.from({ length: people }, (_, index) => tryOut.join(`Alias${index}`)),
      );
    }
    cast.react();
    seen.push(copyOf(tryOut.windows.projector));
    if (tryOut.workshop.agenda.status === 'finished') break;
  }
  return seen;
}

function shown(workshop: Workshop, language: LanguageTag = 'nl'): HTMLElement {
  cleanup();
  const [pack] = builtInPacks;
  const { container } = render(
    <Projection
      workshop={workshop}
      pack={pack}
      language={language}
      joinLink={joinLink}
      now={Date.parse(workshop.at)}
    />,
  );
  return container as HTMLElement;
}

/** Words the eye reads, without the door and without what people wrote or where it all comes from. */
function wordsOn(element: HTMLElement): readonly string[] {
  for (const aside of element.querySelectorAll('.join-code, .visually-hidden, .attribution, .kept li')) aside.remove();
  const text = Array.from(element.querySelectorAll('h1, h2, p, li, b, mark, dt, dd, th, span, figcaption'))
    .filter((part) => part.children.length === 0)
    .map((part) => part.textContent ?? '')
    .join(' ');
  return text.split(/\s+/u).filter((word) => /\p{L}/u.test(word));
}

const fromTheRoom = ['objections', 'objection', 'objective', 'lines', 'voting', 'tally'];

describe.each(['standard90', 'deep120', 'plenary60'] as const)('the pictures of %s', (format) => {
  const pictures = walk(format);

  it.each(languageTags)('say something in %s, in at most thirty words of their own', (language) => {
    const long = pictures
      .filter(({ agenda }) => !fromTheRoom.includes(agenda.projector.view))
      .map((workshop) => [workshop.agenda.projector, wordsOn(shown(workshop, language)).length] as const)
      .filter(([, count]) => count === 0 || count > 30);
    expect(long).toEqual([]);
  });

  it('leave no placeholder and no empty sentence', () => {
    const broken = pictures.filter((workshop) => /\{|undefined|NaN|^\s*$/u.test(shown(workshop).textContent ?? ''));
    expect(broken.map(({ agenda }) => agenda.projector)).toEqual([]);
  });

  it('never show a name or the secret of the door', () => {
    const telling = pictures.filter((workshop) => /Alias\d|secretOfTheDoor/u.test(shown(workshop).innerHTML));
    expect(telling).toEqual([]);
  });

  it('show the code until the door is closed', () => {
    const withoutCode = pictures.filter(
      (workshop) =>
        !shown(workshop).textContent?.includes('K7M 2QX') && !['draft', 'finished'].includes(workshop.agenda.status),
    );
    expect(withoutCode.map(({ agenda }) => agenda.projector.view)).toEqual(['closing']);
    const closed = pictures.map((workshop) => ({ ...workshop, agenda: { ...workshop.agenda, locked: true } }));
    expect(closed.filter((workshop) => shown(workshop).textContent?.includes('K7M 2QX'))).toEqual([]);
  });
});

it('has a view for everything the agenda can ask for', () => {
  expect(Object.keys(views)).toEqual(projectorViews.filter((view) => view !== 'blank'));
});

it('shows nothing at all while it is blank', () => {
  const [, workshop] = walk('standard90');
  const blank = workshop && { ...workshop, agenda: { ...workshop.agenda, projector: { view: 'join', blank: true } } };
  expect(blank && shown(blank as Workshop).textContent).toBe('');
});

it('shows only that too few voted, where a total would give somebody away', () => {
  const pictures = walk('standard90', 2).filter(({ agenda }) => agenda.projector.view === 'tally');
  expect(pictures.length).toBeGreaterThan(0);
  expect(pictures.filter((workshop) => shown(workshop).querySelector('.result') !== null)).toEqual([]);
});

it('asks nobody to vote while the workshop is paused', () => {
  const voting = walk('standard90').find(({ agenda }) => agenda.projector.view === 'voting');
  const paused = voting && { ...voting, agenda: { ...voting.agenda, status: 'paused' } };
  const said = shown(paused as Workshop).textContent; // a room that votes, a moment later
  expect(said).toContain('Pauze');
  expect(said).not.toContain('Er wordt gestemd');
});

it('leaves the count its place under a long objective', () => {
  const tryOut = new TryOut(staged('plenary60'));
  tryOut.conduct({ kind: 'OpenLobby', data: {} });
  tryOut.join();
  tryOut.conduct({ kind: 'StartWorkshop', data: {} });
  tryOut.conduct({ kind: 'OpenActivity', data: { activityId: 'objectives' } });
  const objectiveId = tryOut.makeId();
  const text = 'Elke week een half uur samen kijken wat er bij de klant stilvalt, '.repeat(3).trim();
  const wording = { text, measure: '', dueWeeks: 12, servesBoss: 'Rust', servesBuyer: 'Ruimte' };
  tryOut.conduct({ kind: 'ProposeObjective', data: { objectiveId, ...wording, kind: 'shared' } });
  tryOut.conduct({ kind: 'PutForward', data: { objectiveId } });
  tryOut.conduct({ kind: 'OpenRound', data: { roundId: tryOut.makeId(), ballot: 'fist', subject: objectiveId } });
  const heading = shown(copyOf(tryOut.windows.projector)).querySelector('h2');
  expect(heading?.className).toBe('long');
  expect(heading?.textContent).toMatch(/^Elke week .{70,92}…$/u);
});

it('asks of an objection whether it was answered', () => {
  const tryOut = new TryOut(staged('plenary60'));
  tryOut.conduct({ kind: 'OpenLobby', data: {} });
  const raiser = tryOut.join();
  tryOut.conduct({ kind: 'StartWorkshop', data: {} });
  tryOut.conduct({ kind: 'OpenActivity', data: { activityId: 'objections' } });
  const objectionId = tryOut.makeId();
  const data = { objectionId, text: 'Dat redt de planning nooit.' };
  tryOut.ask({ kind: 'RaiseObjection', data }, { seat: 'participant', id: raiser });
  tryOut.conduct({ kind: 'OpenRound', data: { roundId: tryOut.makeId(), ballot: 'fist', subject: objectionId } });
  expect(shown(copyOf(tryOut.windows.projector)).querySelector('h2')?.textContent).toBe(
    'Is dit beantwoord? “Dat redt de planning nooit.”',
  );
});

describe('the way in to the next workshop of a group', () => {
  it('has what was agreed the last time beside it, and the code all the same', () => {
    const [lobby] = walk('standard90', 2);
    if (!lobby) throw new Error('There is no lobby');
    const last = { title: 'Noord', objectives: [{ text: 'We bellen elke vrijdag' }], promises: { made: 6 } };
    const [pack] = builtInPacks;
    const { container } = render(
      <Projection workshop={lobby} pack={pack} language="nl" joinLink={joinLink} last={last} now={0} />,
    );
    expect(container.textContent).toContain('We bellen elke vrijdag');
    expect(container.textContent).toContain('6 voornemens gemaakt');
    expect(container.textContent).toContain('K7M 2QX');
  });
});
