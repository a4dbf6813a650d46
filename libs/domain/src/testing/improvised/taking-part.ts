import type { casesRules } from '../../cases/rules.ts';
import { paymentBands, yearBands } from '../../cases/state.ts';
import type { commitmentsRules } from '../../commitments/rules.ts';
import type { sharingRules } from '../../commitments/sharing-rules.ts';
import { circles, tellings } from '../../commitments/state.ts';
import { locales, sentenceIds } from '../../ids.ts';
import type { peopleRules } from '../../people/rules.ts';
import type { readinessRules } from '../../readiness/rules.ts';
import { workNow } from '../../script/work.ts';
import { pack } from '../facts.ts';
import { uuid } from '../people.ts';
import { idFrom, type Moment, type Moves, newId, newText } from './move.ts';

/** Somebody, by id or by handle. */
function somebody(moment: Moment): string {
  const people = Object.values(moment.workshop.people.byId);
  return idFrom(
    moment,
    people.map(({ id, handle }) => (moment.dice.oneIn(2) ? id : handle)),
  );
}

const caseIds = ({ workshop }: Moment) => Object.keys(workshop.cases.byId);

/** Invented names; no two alike, and none that looks real. */
const pseudonym = ({ count }: Moment) =>
  `Schim ${count
    .toString(26)
    .padStart(3, '0')
    .replaceAll(/\d/g, (digit) => 'qrstuvwxyz'[Number(digit)] ?? '')}`;

const described = (moment: Moment) => ({
  pseudonym: pseudonym(moment),
  customerKind: newText(moment),
  yearsBand: moment.dice.pick(yearBands),
  paymentDaysBand: moment.dice.pick(paymentBands),
  sentenceIds: [moment.dice.pick(sentenceIds)],
});

const commitmentIds = ({ workshop }: Moment) => Object.keys(workshop.commitments.byId);

const intention = (moment: Moment) => ({
  situation: newText(moment),
  response: moment.dice.oneIn(10) ? 'kort' : newText(moment),
  ...(moment.dice.oneIn(2) ? { firstOn: '2031-05-12' } : {}),
  ...(moment.dice.oneIn(2) ? { tell: moment.dice.pick(tellings) } : {}),
});

type Kinds =
  | keyof typeof peopleRules
  | keyof typeof casesRules
  | keyof typeof commitmentsRules
  | keyof typeof sharingRules
  | keyof typeof readinessRules;

export const takingPart: Moves<Kinds> = {
  JoinWorkshop: ({ dice, people, count }) => ({
    participantId: dice.pick(people)?.id,
    ...(dice.oneIn(2) ? { alias: dice.oneIn(6) ? 'Robin' : `Gast ${count}` } : {}),
    locale: dice.oneIn(10) ? 'fr' : dice.pick(locales),
    mode: dice.oneIn(5) ? 'watching' : 'voting',
    via: dice.of('qr', 'code', 'link'),
    rulesAccepted: !dice.oneIn(15),
  }),
  SimulateParticipants: (moment) => ({
    participants: [
      {
        participantId: uuid(`figurant-${moment.count}`),
        alias: `Figurant ${moment.count}`,
        locale: moment.dice.of('nl', 'en', 'fr'),
      },
    ],
  }),
  ChangeAlias: ({ dice, count }) => ({ alias: dice.oneIn(4) ? 'Robin' : `Gast ${count}` }),
  ChooseLocale: ({ dice }) => ({ locale: dice.of('nl', 'en', 'fr') }),
  LinkDevice: ({ dice, people }) => ({ participantId: dice.pick(people)?.id, via: dice.of('token', 'personalCode') }),
  SetParticipationMode: (moment) => ({
    mode: moment.dice.of('voting', 'watching'),
    participantId: somebody(moment),
  }),
  LeaveWorkshop: (moment) => ({ participantId: somebody(moment), unseen: moment.dice.oneIn(2) }),
  RemoveParticipant: (moment) => ({
    participantId: somebody(moment),
    reason: moment.dice.of('disruptive', 'wrong-room', 'duplicate'),
  }),
  EraseParticipant: (moment) => ({ participantId: somebody(moment) }),
  RemoveParticipants: ({ dice }) => ({
    crowd: dice.of('since-door', 'since-door', 'last-minutes', 'unseen', 'simulated'),
    minutes: 1,
    hideObjections: dice.oneIn(2),
  }),
  RenewDoor: ({ dice, workshop }) => ({ door: (workshop.people.door?.number ?? 1) + dice.roll(2) }),
  MergeParticipants: (moment) => ({ keptId: somebody(moment), mergedId: somebody(moment) }),
  NameCase: (moment) => ({
    caseId: newId(moment, caseIds(moment)),
    ...described(moment),
    offered: moment.dice.oneIn(2),
  }),
  ReviseCase: (moment) => ({ caseId: idFrom(moment, caseIds(moment)), ...described(moment) }),
  OfferCase: (moment) => ({ caseId: idFrom(moment, caseIds(moment)), offered: moment.dice.oneIn(2) }),
  WithdrawCase: (moment) => ({ caseId: idFrom(moment, caseIds(moment)) }),
  SpotlightCase: (moment) => ({
    caseId: moment.dice.oneIn(3) ? moment.dice.pick(pack.cases) : idFrom(moment, caseIds(moment)),
  }),
  MakeCommitment: (moment) => ({ commitmentId: newId(moment, commitmentIds(moment)), ...intention(moment) }),
  ReviseCommitment: (moment) => ({ commitmentId: idFrom(moment, commitmentIds(moment)), ...intention(moment) }),
  WithdrawCommitment: (moment) => ({ commitmentId: idFrom(moment, commitmentIds(moment)) }),
  ShareCommitment: (moment) => ({
    commitmentId: idFrom(moment, commitmentIds(moment)),
    circle: moment.dice.pick(circles),
  }),
  UnshareCommitment: (moment) => ({ commitmentId: idFrom(moment, commitmentIds(moment)) }),
  SeekBuddy: ({ dice }) => ({ seeks: !dice.oneIn(4) }),
  MarkReady: ({ dice, workshop }) => ({
    ...((dice.oneIn(6) ? undefined : workNow(workshop)) ?? { activityId: 'roleplay', place: 'cards' }),
    ready: !dice.oneIn(4),
  }),
  PairBuddies: ({ count }) => ({ seed: `zaad ${count}` }),
};
