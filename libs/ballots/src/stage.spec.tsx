import { describe, expect, it } from '@jest/globals';
import { localizedPack } from '@rolwissel/content';
import { builtInPacks } from '@rolwissel/content/packs';
import {
  type BallotKindName,
  ballotKindNames,
  exampleBallot,
  seeded,
  type Tally,
  type Workshop,
} from '@rolwissel/domain';
import { languageTags } from '@rolwissel/texts';
import { cleanup, render } from '@testing-library/preact';

import { staged, TryOut } from '../../../test/support/try-out/try-out.ts';
import { earlierSummary, roundName, stageBallotOf, tallySummary } from './stage.ts';

/** People in a workshop, and what they may be asked about. */
function room(people = 10) {
  const tryOut = new TryOut(staged('plenary60'));
  const conduct = tryOut.conduct.bind(tryOut);
  conduct({ kind: 'OpenLobby', data: {} });
  const ids = Array.from({ length: people }, () => tryOut.join());
  conduct({ kind: 'StartWorkshop', data: {} });
  conduct({ kind: 'OpenActivity', data: { activityId: 'objections' } });
  conduct({ kind: 'SpotlightCase', data: { caseId: 'week-fourteen' } });
  const objectiveId = tryOut.makeId();
  const text = 'Elke toezegging aan een klant staat dezelfde dag in het systeem, ook de kleine.';
  const wording = { text, measure: '', dueWeeks: 12, servesBoss: 'Rust', servesBuyer: 'Ruimte' };
  conduct({ kind: 'ProposeObjective', data: { objectiveId, ...wording, kind: 'shared' } });
  conduct({ kind: 'PutForward', data: { objectiveId } });
  return { tryOut, ids, objectiveId };
}

type Room = ReturnType<typeof room>;

/** The state after a round of this kind in which everybody answered, and the round. */
function revealed(kind: BallotKindName, { tryOut, ids }: Room, subject?: string) {
  const roundId = tryOut.makeId();
  const roll = seeded('3');
  tryOut.conduct({
    kind: 'OpenRound',
    data: { roundId, ballot: kind, ...(subject ? { subject } : {}) },
  });
  for (const id of ids) {
    const round = tryOut.workshop.rounds.byId[roundId];
    if (!round) throw new Error(`${kind} cannot be asked`);
    const ballot = exampleBallot(round, tryOut.workshop, { id, roll });
    tryOut.ask({ kind: 'CastBallot', data: { roundId, ballot } }, { seat: 'participant', id });
  }
  tryOut.conduct({ kind: 'CloseRound', data: { roundId } });
  tryOut.conduct({ kind: 'RevealRound', data: { roundId } });
  const workshop: Workshop = tryOut.windows.projector;
  const round = workshop.rounds.byId[roundId];
  if (!round?.tally) throw new Error(`${kind} was not revealed`);
  return { workshop, round, tally: round.tally as Tally }; // plain data, as it stands in the fact
}

const [pack] = builtInPacks;

describe.each(ballotKindNames)('%s', (name) => {
  it.each(languageTags)('is asked, named, told in a line and drawn in %s', (language) => {
    const { tally, ...of } = revealed(name, room());
    const about = { ...of, pack: localizedPack(pack, language), language };
    const kind = stageBallotOf(name);
    cleanup();
    const { container } = render(tally.kind === 'too-few' ? <p /> : <kind.Result {...about} tally={tally} />);
    const said = [kind.question(about), roundName(about), tallySummary(tally, about), container.textContent ?? ''];
    for (const words of said) {
      expect(words).not.toBe('');
      expect(words).not.toMatch(/\{|undefined|NaN/u);
    }
  });

  it('tells only that too few voted, where that is all there is to tell', () => {
    const { tally, ...of } = revealed(name, room(2));
    const about = { ...of, pack: localizedPack(pack, 'nl'), language: 'nl' as const };
    expect(tallySummary(tally, about)).toBe('Te weinig stemmen om te tonen.');
  });
});

describe('a fist', () => {
  const about = (of: Pick<ReturnType<typeof revealed>, 'workshop' | 'round'>) =>
    roundName({ ...of, pack: localizedPack(pack, 'nl'), language: 'nl' });

  it('is named after the objective it is about, cut between words', () => {
    const here = room();
    const name = about(revealed('fist', here, here.objectiveId));
    expect(name).toBe('vuist tot vijf over “Elke toezegging aan een klant staat dezelfde…”');
  });

  it('is named after an objection', () => {
    const here = room();
    const objectionId = here.tryOut.makeId();
    const data = { objectionId, text: 'Dat redt de planning nooit.' };
    here.tryOut.ask({ kind: 'RaiseObjection', data }, { seat: 'participant', id: here.ids[0] ?? '' });
    here.tryOut.conduct({ kind: 'ReleaseObjection', data: { objectionId } });
    expect(about(revealed('fist', here, objectionId))).toBe('vuist tot vijf over “Dat redt de planning nooit.”');
  });

  it('is named after the activity when it is about nothing else', () => {
    expect(about(revealed('fist', room()))).toBe('vuist tot vijf over Bezwaren');
  });
});

describe('a second round on the same', () => {
  const words = { pack: localizedPack(pack, 'en'), language: 'en' } as const;

  it.each(['poll', 'fist', 'recognition'] as const)('says what the first %s came to', (kind) => {
    const here = room();
    const first = revealed(kind, here);
    expect(earlierSummary({ ...first, ...words })).toBeUndefined();
    const was = tallySummary(first.tally, { ...first, ...words });
    expect(earlierSummary({ ...revealed(kind, here, first.round.subject), ...words })).toBe(`Last time: ${was}`);
  });

  it('does not where a few came or went: the two beside each other would be their ballots', () => {
    const here = room();
    const first = revealed('fist', here);
    const fewer = { ...here, ids: here.ids.slice(1) };
    const { round, workshop } = revealed('fist', fewer, first.round.subject);
    expect(earlierSummary({ round, workshop, ...words })).toBeUndefined();
  });
});
