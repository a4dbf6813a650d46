import {
  chairs,
  channels,
  commonAudiences,
  comparisonKinds,
  experienceScopes,
  locales,
  roleIds,
  sentenceIds,
  stepIds,
  waveIds,
} from '@rolwissel/domain';
import { shareAudiences, sharePages, shareStatuses } from '@rolwissel/protocol';

interface Schema {
  readonly type?: string;
  readonly description?: string;
  readonly format?: string;
  readonly enum?: readonly unknown[];
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly oneOf?: readonly Schema[];
  readonly $ref?: string;
  readonly example?: unknown;
  readonly additionalProperties?: boolean;
}

const text: Schema = { type: 'string' };
const uuid: Schema = { type: 'string', format: 'uuid' };
const whole: Schema = { type: 'integer' };
const flag: Schema = { type: 'boolean' };
const anything: Schema = { type: 'object', additionalProperties: true };
const list = (items: Schema): Schema => ({ type: 'array', items });
const described = (schema: Schema, description: string): Schema => ({ ...schema, description });
const hash = described(text, 'sha-256 of the whole log, once the workshop is finished.');
const status: Schema = { type: 'string', enum: ['draft', 'lobby', 'live', 'paused', 'finished', 'archived'] };
const retryAfterMs = described(whole, 'The same request may succeed after so many milliseconds.');

/** An object with these properties; names that end with `?` may be missing. */
function object(properties: Readonly<Record<string, Schema>>): Schema {
  const named = Object.entries(properties).map(([name, schema]) => [name.replace('?', ''), schema]);
  return {
    type: 'object',
    properties: Object.fromEntries(named),
    required: Object.keys(properties).filter((name) => !name.endsWith('?')),
  };
}

const event = object({ position: whole, type: text, at: { type: 'string', format: 'date-time' }, data: anything });
const activity = object({ id: text, kind: text, status: text });

const wave = {
  waveId: { type: 'string', enum: waveIds } as Schema,
  dueOn: described(text, 'A date, YYYY-MM-DD.'),
  status: { type: 'string', enum: ['scheduled', 'open', 'closed'] } as Schema,
  'closesAt?': { type: 'string', format: 'date-time' } as Schema,
};
const experience = {
  experienceId: uuid,
  text,
  'sentenceId?': { type: 'string', enum: sentenceIds } as Schema,
  'role?': { type: 'string', enum: roleIds } as Schema,
  'stepId?': { type: 'string', enum: stepIds } as Schema,
  thanks: whole,
};
const toldByOthers = {
  ...experience,
  'alias?': described(text, 'Where its author signed it.'),
  isCoAuthor: described(flag, 'Three that were signed with this alias are published.'),
};
const standing = {
  scope: { type: 'string', enum: experienceScopes } as Schema,
  status: { type: 'string', enum: ['waiting', 'published', 'declined'] } as Schema,
};
const dateTime: Schema = { type: 'string', format: 'date-time' };
const shared = {
  page: { type: 'string', enum: sharePages },
  audience: { type: 'string', enum: shareAudiences },
  endsAt: described(dateTime, 'From then on it opens nothing.'),
} as const;

const findings = ['chain', 'head', 'status', 'receipt', 'key', 'text'];
const receipt = described(text, 'Vouches that the log had this head: keep it, and show it when verifying.');

const importedAt = described(dateTime, 'When it was taken over out of a file.');
const origin = {
  'importedAt?': importedAt,
  'fork?': object({
    parentId: uuid,
    position: described(whole, 'Of the last event that both have.'),
    since: described(dateTime, 'When its parent was there.'),
    'activity?': described(text, 'The kind of activity that was open.'),
  }),
};

/** What travels over HTTP, by the name of its type in the protocol. */
export const schemas = {
  Problem: object({
    type: text,
    title: text,
    status: whole,
    code: text,
    detail: text,
    'retryAfterMs?': retryAfterMs,
    'position?': described(whole, 'Of the first event that is wrong in a log file.'),
  }),
  TrainerSession: object({
    trainerId: uuid,
    name: text,
    'workshopId?': described(uuid, 'The one workshop they were invited to.'),
  }),
  InvitationAccepted: object({ workshopId: uuid }),
  CoTrainerLink: object({ trainerId: uuid, url: described(text, 'What is secret stands after the #.') }),
  PackListed: object({ id: text, version: text, title: anything, locales: list({ type: 'string', enum: locales }) }),
  Pack: described(anything, 'The texts of a pack.'),
  Created: object({ id: uuid }),
  WorkshopListed: object({
    id: uuid,
    title: text,
    status,
    format: text,
    createdAt: { type: 'string', format: 'date-time' },
    keptUntil: { type: 'string', format: 'date-time' },
    people: described(whole, 'How many had a screen there.'),
    simulated: described(whole, 'How many were simulated.'),
    ...origin,
  }),
  WorkshopSummary: object({
    id: uuid,
    title: text,
    status,
    joinCode: text,
    joinUrl: described(text, 'What the QR code says.'),
    plan: list(activity),
    joined: described(whole, 'Participants who are present.'),
    online: described(whole, 'Participants with a connection.'),
    head: described(whole, 'The position of the last event.'),
    isOwn: described(flag, 'Whoever asks made it.'),
    ...origin,
    'headHash?': hash,
    'receipt?': receipt,
  }),
  JoinLink: object({ code: text, url: described(text, 'What the QR code says.') }),
  Seated: object({ token: described(text, 'For the socket’s handshake and for commands.') }),
  SimulatedSeat: object({ handle: text, token: described(text, 'For commands.') }),
  Door: object({
    workshopId: uuid,
    title: text,
    locales: list({ type: 'string', enum: locales }),
    identity: { type: 'string', enum: ['auto', 'alias', 'named'] },
    'continues?': described({ type: 'boolean' }, 'Whoever was in the workshop it goes on from has a seat here.'),
  }),
  DisplaySeat: object({ workshopId: uuid, token: described(text, 'For the socket’s handshake of a projector.') }),
  BriefCard: object({
    'chair?': { type: 'string', enum: chairs },
    title: text,
    situation: text,
    'text?': described(text, 'What stands on the card of that chair.'),
    'terms?': described(list(anything), 'What can be agreed on, once the play is over.'),
    'open?': described(anything, 'Every card, and how it might have ended, once they are open.'),
    'buyingRoles?': described(list(text), 'As what the salesperson bought, once the cards are open.'),
  }),
  Joined: object({
    workshopId: uuid,
    participantId: uuid,
    token: text,
    personalCode: described(text, 'Seven digits; with the alias they bring the same person back on another phone.'),
    alias: text,
  }),
  Command: object({
    id: described(uuid, 'Made by the client; the same until there is a final reply.'),
    kind: { type: 'string', example: 'CastBallot' },
    'data?': anything,
    'seen?': described(whole, 'The position the sender had seen.'),
  }),
  Accepted: object({
    ok: { type: 'boolean', enum: [true] },
    position: described(whole, 'Of the last event of the command.'),
    'again?': described(flag, 'This id was recorded before.'),
    'data?': described(anything, 'What the asker alone gets to hear.'),
  }),
  Refused: object({ ok: { type: 'boolean', enum: [false] }, code: text, message: text, 'retryAfterMs?': retryAfterMs }),
  Recording: object({
    workshop: object({ id: uuid, title: text, status, 'importedAt?': importedAt }),
    pack: anything,
    events: list(event),
    head: whole,
    'headHash?': hash,
  }),
  WorkshopResult: object({
    title: text,
    'titles?': anything,
    status,
    pack: object({ id: text, version: text }),
    'startedAtMs?': described(whole, 'Milliseconds since 1970, as all moments here.'),
    'finishedAtMs?': whole,
    asOfMs: described(whole, 'When the last thing happened.'),
    people: object({ came: whole, simulated: whole }),
    least: described(object({ total: whole, cell: whole }), 'What is about fewer is `suppressed`, or not there.'),
    'participation?': anything,
    'recognition?': anything,
    cases: list(anything),
    insights: anything,
    plays: list(anything),
    'objections?': anything,
    objectives: list(anything),
    confidence: list(anything),
    mindshift: list(anything),
    'advocacy?': anything,
    'control?': anything,
    polls: list(anything),
    lines: list(anything),
    activities: list(anything),
    'later?': anything,
  }),
  Comparison: object({
    by: { type: 'string', enum: comparisonKinds },
    workshops: list(anything),
    sides: described(list(anything), 'What each figure of a row is about, in their order.'),
    common: described(list(anything), 'Which two, by their places, have how many first events in common.'),
    sentences: list(anything),
    votes: list(anything),
    gatekeepers: list(anything),
    objections: list(anything),
    plays: list(anything),
    seen: list(anything),
    teams: described(list(anything), 'The steps of each play by themselves.'),
    steps: list(anything),
    statements: list(anything),
    control: list(anything),
    stepChanges: described(list(anything), 'These three of each workshop, from before to after within people.'),
    statementChanges: list(anything),
    placeChanges: list(anything),
    drift: list(anything),
  }),
  Verified: object({
    ok: flag,
    events: whole,
    headHash: text,
    'firstBroken?': described(whole, 'The first position that is not as it was recorded.'),
    findings: list(object({ kind: { type: 'string', enum: findings }, 'position?': whole, 'count?': whole })),
    'receipt?': receipt,
  }),
  FollowUpSummary: object({
    title: text,
    followers: described(whole, 'How many want to be asked.'),
    minCell: described(whole, 'Of fewer answers nothing is told.'),
    waves: list(object({ ...wave, answered: whole, 'mail?': anything })),
    sendsMail: flag,
    links: described(list(anything), 'Of those who asked their trainer for it, for the wave that is open.'),
    result: described(anything, 'The totals of the waves that are closed.'),
    experiences: list(object({ ...toldByOthers, ...standing })),
    isLead: described(flag, 'Whoever asks publishes and declines.'),
    pack: described(anything, 'What is asked, in its words.'),
  }),
  OwnFollowUpShown: object({
    'channel?': { type: 'string', enum: channels },
    'address?': text,
    waves: list(object(wave)),
    hasAnswered: flag,
    isOffered: flag,
    channels: list({ type: 'string', enum: channels }),
    'link?': described(text, 'What is secret stands after the #.'),
    hasBounced: described(flag, 'The last message came back.'),
  }),
  FollowUpQuestions: object({
    'waveId?': { type: 'string', enum: waveIds },
    'closesAt?': { type: 'string', format: 'date-time' },
    'nextOn?': described(text, 'When the next one opens.'),
    hasAnswered: flag,
    hasTold: flag,
    pack: described(anything, 'What is asked, in its words.'),
  }),
  LastWorkshop: object({
    title: text,
    'finishedAt?': { type: 'string', format: 'date-time' },
    objectives: list(object({ text, 'language?': text })),
    'promises?': object({ made: whole, 'kept?': object({ of: whole, n: whole }) }),
  }),
  CaseExperience: object({ experienceId: text, text }),
  ShownExperience: object(toldByOthers),
  ExperiencesShown: object({
    isOffered: described(flag, 'They can be told now.'),
    'own?': object({ list: list(object({ ...experience, ...standing })), isCoAuthor: flag }),
    group: list(object({ ...toldByOthers, hasThanked: flag })),
    pack: described(anything, 'What is asked, in its words.'),
  }),
  ShareLink: object({
    id: uuid,
    ...shared,
    status: { type: 'string', enum: shareStatuses },
    createdAt: dateTime,
    opened: described(whole, 'How often it was opened.'),
    'openedAt?': described(dateTime, 'When it was opened last.'),
    'url?': described(text, 'While it opens anything. What is secret stands after the #.'),
  }),
  ShareAccess: object({
    workshopId: uuid,
    ...shared,
    token: described(text, 'Reads what the link shows, as `Authorization: Bearer`, for twelve hours.'),
  }),
  File: { type: 'string', format: 'binary' },
  ReviewNote: object({ id: uuid, position: described(whole, 'In the log.'), text, writtenAt: dateTime }),
  Health: object({ status: { type: 'string', enum: ['ok'] } }),
} as const;

export type SchemaName = keyof typeof schemas;

export const reference = (name: SchemaName): { $ref: string } => ({ $ref: `#/components/schemas/${name}` });

/** How the recording calls the audiences. */
export const recordingAudiences = commonAudiences.map((audience) =>
  audience === 'participants' ? 'participant' : audience,
);
