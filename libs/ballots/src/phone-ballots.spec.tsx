import { afterEach, describe, expect, it } from '@jest/globals';
import { localizedPack, phonePack } from '@rolwissel/content';
import { builtInPacks } from '@rolwissel/content/packs';
import { type BallotKindName, ballotKindNames, emptyWorkshop, evolve, type Tally } from '@rolwissel/domain';
import { exampleOf, opened, opening, uuid } from '@rolwissel/domain/testing';
import { languageTags } from '@rolwissel/texts';
import { cleanup, render, screen } from '@testing-library/preact';
import { type Casting, type PhoneBallot, phoneBallots, RoundResult } from './phone.ts';

const people = Array.from({ length: 20 }, (_, n) => n);

/** An open round of this kind, as a phone in this language is told of it. */
function castingOf(kind: BallotKindName, language = languageTags[0] ?? 'nl'): Casting {
  const workshop = emptyWorkshop();
  evolve(workshop, opened('r1', kind), { position: 1, at: opening });
  const round = workshop.rounds.byId[uuid('r1')];
  if (!round) throw new Error('A round that was opened is there');
  return { workshop, round, pack: localizedPack(phonePack(builtInPacks[0]), language), language, newId: 'o1' };
}

const of = (kind: BallotKindName) => phoneBallots[kind] as PhoneBallot<BallotKindName>; // the one of this name

describe.each(ballotKindNames)('a ballot of the kind %s', (kind) => {
  afterEach(cleanup);

  it('that was cast is the ballot that its form starts from', () => {
    const casting = castingOf(kind);
    for (const n of people) {
      const ballot = exampleOf(kind, n);
      expect(of(kind).cast(of(kind).start(ballot, undefined, casting), casting)).toEqual(ballot);
    }
  });

  it('is not cast before anything was tapped', () => {
    const casting = castingOf(kind);
    expect(of(kind).cast(of(kind).start(undefined, undefined, casting), casting)).toBeUndefined();
  });

  it.each(languageTags)('is drawn in %s by whoever has no connection', (language) => {
    const shown = of(kind);
    const casting = castingOf(kind, language);
    const ballot = exampleOf(kind, 1);
    expect(shown.name(casting).trim()).not.toBe('');
    expect(shown.question(casting).trim()).not.toBe('');
    const draft = shown.start(ballot, undefined, casting);
    render(<shown.Form {...casting} draft={draft} earlier={undefined} onChange={() => undefined} page={0} />);
    const chosen = screen.getAllByRole<HTMLInputElement>('radio').filter(({ checked }) => checked);
    expect(chosen.length).toBeGreaterThan(0);
    cleanup();
    const tally: Tally = { kind: 'too-few', cast: 2 };
    const round = { ...casting.round, tally };
    const { container } = render(<RoundResult {...casting} round={round} />);
    expect(container.textContent).not.toBe('');
  });
});
