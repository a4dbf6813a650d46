import { ballotKindNames, stepIds } from '@rolwissel/domain';
import { exampleOf } from '@rolwissel/domain/testing';
import fc from 'fast-check';

/** Who asks: the lead, or a participant by number. */
export type Asker = 'lead' | number;

export interface RandomCommand {
  readonly who: Asker;
  readonly kind: string;
  readonly data: object;
}

/** A few ids of each sort, so that commands meet. */
const ids = (sort: number, count: number) =>
  Array.from({ length: count }, (_, n) => `00000000-0000-4000-8000-0000000${sort}000${n}`);

const roundId = fc.constantFrom(...ids(1, 3));
const objectionId = fc.constantFrom(...ids(2, 3));
const objectiveId = fc.constantFrom(...ids(3, 2));
const caseId = fc.constantFrom(...ids(4, 3));
const lineId = fc.constantFrom(...ids(5, 3));
const answerId = fc.constantFrom(...ids(6, 3));
const words = fc.constantFrom('Dat redt de planning nooit', 'Wij leveren liever in delen', 'De marge is al zo dun');

const ballot = fc.tuple(fc.constantFrom(...ballotKindNames), fc.nat()).map(([kind, n]) => exampleOf(kind, n));

const handle = fc.constantFrom('P01', 'P02', 'P03');
const flag = fc.boolean();

/** Commands and their data; how often each is tried. */
const ofLead: readonly (readonly [number, string, fc.Arbitrary<object>])[] = [
  [4, 'OpenActivity', fc.record({ activityId: fc.constantFrom('recognition', 'roles', 'objections', 'objectives') })],
  [
    6,
    'OpenRound',
    fc.record({
      roundId,
      ballot: fc.constantFrom('recognition', 'roles', 'fist'),
      subject: fc.constantFrom('week-fourteen', undefined),
    }),
  ],
  [2, 'OpenRound', fc.record({ roundId, ballot: fc.constant('consent'), subject: objectiveId })],
  [4, 'CloseRound', fc.record({ roundId })],
  [4, 'RevealRound', fc.record({ roundId })],
  [1, 'ReopenRound', fc.record({ roundId })],
  [1, 'DiscardRound', fc.record({ roundId })],
  [1, 'PeekRound', fc.record({ roundId })],
  [1, 'HideObjection', fc.record({ objectionId })],
  [1, 'UnhideObjection', fc.record({ objectionId })],
  [1, 'HoldObjection', fc.record({ objectionId })],
  [1, 'ReleaseObjection', fc.record({ objectionId })],
  [2, 'AnswerObjection', fc.record({ objectionId, answerId, text: words, kind: fc.constantFrom('trade', 'clarify') })],
  [1, 'MergeObjections', fc.record({ intoId: objectionId, fromIds: fc.tuple(objectionId) })],
  [2, 'PutForward', fc.record({ objectiveId })],
  [1, 'SpotlightCase', fc.record({ caseId: fc.oneof(caseId, fc.constant('ninety-days')) })],
  [1, 'WithdrawCase', fc.record({ caseId })],
  [2, 'OpenStep', fc.record({ stepId: fc.constantFrom(...stepIds) })],
  [1, 'HighlightLine', fc.record({ lineId })],
  [1, 'StartTimer', fc.record({ seconds: fc.constant(600), autoClose: flag })],
  [1, 'StopTimer', fc.constant({})],
  [1, 'PauseWorkshop', fc.constant({})],
  [2, 'ResumeWorkshop', fc.constant({})],
  [1, 'ChooseProjectorLanguage', fc.record({ language: fc.constantFrom('nl', 'en', 'de') })],
  [1, 'BookmarkMoment', fc.record({ label: words })],
  [2, 'Undo', fc.constant({})],
  [1, 'MergeParticipants', fc.record({ keptId: handle, mergedId: handle })],
  [1, 'SetParticipationMode', fc.record({ participantId: handle, mode: fc.constantFrom('voting', 'watching') })],
  [1, 'ShowOnProjector', fc.record({ view: fc.constantFrom('objections', 'blank', 'join') })],
];

const ofParticipant: readonly (readonly [number, string, fc.Arbitrary<object>])[] = [
  [8, 'CastBallot', fc.record({ roundId, ballot })],
  [2, 'WithdrawBallot', fc.record({ roundId })],
  [4, 'RaiseObjection', fc.record({ objectionId, text: words, showAlias: flag })],
  [2, 'SupportObjection', fc.record({ objectionId })],
  [1, 'WithdrawSupport', fc.record({ objectionId })],
  [1, 'RewordObjection', fc.record({ objectionId, text: words })],
  [2, 'AcceptAnswer', fc.record({ objectionId, answerId })],
  [1, 'WithdrawObjection', fc.record({ objectionId })],
  [
    2,
    'ProposeObjective',
    fc.record({
      objectiveId,
      text: words,
      kind: fc.constant('shared'),
      measure: words,
      dueWeeks: fc.constant(12),
      servesBoss: words,
      servesBuyer: words,
    }),
  ],
  [
    2,
    'NameCase',
    fc.record({
      caseId,
      pseudonym: fc.constantFrom('De Vos', 'Merel'),
      sentenceIds: fc.constant(['wait']),
      offered: flag,
      confirmNotReal: fc.constant(true),
    }),
  ],
  [1, 'OfferCase', fc.record({ caseId, offered: flag })],
  [2, 'CaptureLine', fc.record({ lineId, text: words })],
  [1, 'ChangeAlias', fc.record({ alias: fc.constantFrom('Robin', 'Kim', 'Alex') })],
  [1, 'ChooseLocale', fc.record({ locale: fc.constantFrom('nl', 'en') })],
];

const from = (who: fc.Arbitrary<Asker>, table: typeof ofLead): fc.Arbitrary<RandomCommand> =>
  fc.oneof(
    ...table.map(([weight, kind, data]) => ({
      weight,
      arbitrary: fc.record({ who, kind: fc.constant(kind), data }),
    })),
  );

/** Something that somebody in a workshop with three participants may ask; often refused, as in life. */
export const randomCommand: fc.Arbitrary<RandomCommand> = fc.oneof(
  { weight: 1, arbitrary: from(fc.constant('lead'), ofLead) },
  { weight: 1, arbitrary: from(fc.constantFrom(0, 1, 2), ofParticipant) },
);
