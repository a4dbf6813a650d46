import { localizedPack, phonePack } from '@rolwissel/content';
import { builtInPacks } from '@rolwissel/content/packs';
import {
  type ActivityKind,
  activityKinds,
  defaultSettings,
  emptyWorkshop,
  laterFolds,
  PhoneFold,
  type PlannedActivity,
  type Workshop,
  type WorkshopEvent,
} from '@rolwissel/domain';
import type { Drafts } from '../drafts/draft.ts';
import { laterParts } from '../later-parts.ts';
import type { PhoneActs, PhoneContext } from '../task/phone-context.ts';

/** A fact for everybody, or one for this phone alone. */
export type Fact = WorkshopEvent | { readonly own: WorkshopEvent };

export const me = '11111111-1111-4111-8111-111111111111';
export const at = '2026-11-23T14:00:00.000Z';

/** A phone's window after these facts: a workshop of one activity of each kind, and this phone's seat in it. */
export function windowAfter(...facts: readonly Fact[]): Workshop {
  const state = emptyWorkshop();
  const fold = new PhoneFold();
  fold.complete(laterFolds);
  [created, seated(), ...facts].forEach((fact, index) => {
    const meta = { position: index + 1, at };
    if ('own' in fact) fold.writeOwn(state.you, fact.own, meta);
    else fold.write(state, fact, meta);
  });
  return state;
}

const plan = activityKinds.map((kind): PlannedActivity => ({ id: kind, kind, minutes: 5 }));

const created: WorkshopEvent = {
  type: 'WorkshopCreated',
  data: {
    title: 'Try-out',
    pack: {
      id: 'verkoper-als-inkoper',
      version: '1.0.0',
      hash: '',
      cases: ['week-fourteen'],
      polls: { tell: ['no', 'later', 'ifAsked', 'upfront'] },
    },
    locales: ['nl', 'en'],
    format: 'custom',
    plan,
    settings: defaultSettings,
    lead: '',
  },
};

const seated = (): Fact => ({
  own: {
    type: 'ParticipantJoined',
    data: {
      participantId: me,
      handle: 'P07',
      alias: { of: me, text: 'Robin' },
      locale: 'nl',
      mode: 'voting',
      via: 'qr',
      late: false,
    },
  },
});

export const lobby: Fact = { type: 'LobbyOpened', data: {} };
export const started: Fact = { type: 'WorkshopStarted', data: {} };
export const activity = (kind: ActivityKind): Fact => ({ type: 'ActivityOpened', data: { activityId: kind, kind } });

type RoundOpened = Extract<WorkshopEvent, { type: 'RoundOpened' }>['data'];

export const round = (roundId: string, more: Partial<RoundOpened> = {}): Fact => ({
  type: 'RoundOpened',
  data: {
    roundId,
    ballot: 'recognition',
    subject: 'recognition',
    ordinal: 1,
    activityId: 'recognition',
    ...more,
  },
});

export const closed = (roundId: string): Fact => ({ type: 'RoundClosed', data: { roundId, cast: 5, eligible: 6 } });

export const pack = localizedPack(phonePack(builtInPacks[0]), 'nl');

/** Kept as a phone keeps them: until the storage is cleared. */
export const drafts: Drafts = {
  read(name) {
    const kept = localStorage.getItem(`draft ${name}`);
    return kept === null ? undefined : JSON.parse(kept);
  },
  write: (name, draft) => localStorage.setItem(`draft ${name}`, JSON.stringify(draft ?? null)),
  makeId: () => crypto.randomUUID(),
};

const gone = { ok: false, problem: { code: 'not-found', detail: '', status: 404 } } as const;

/** A context over a window; what is sent from it is kept in `sent`. */
export function contextOver(workshop: Workshop, more: Partial<PhoneContext> = {}) {
  const sent: Parameters<PhoneActs['send']>[0][] = [];
  const context: PhoneContext = {
    workshop,
    pack,
    language: 'nl',
    isOffline: false,
    now: () => Date.parse(at),
    sendingOf: () => undefined,
    drafts,
    acts: {
      send: (command) => {
        sent.push(command);
        return Promise.resolve({ ok: true, position: 1 });
      },
      fetchBrief: () => Promise.resolve(undefined),
      fetchOpenBriefs: () => Promise.resolve([]),
      followUp: () => Promise.resolve({ ok: false, problem: { code: 'unreachable', detail: '', status: 0 } }),
      ownFollowUp: () => Promise.resolve({ ok: false, problem: { code: 'unreachable', detail: '', status: 0 } }),
      fetchLast: () => Promise.resolve(gone),
      comeBack: () => undefined,
      forgetSeat: () => undefined,
    },
    later: () => laterParts,
    ...more,
  };
  return { context, sent };
}

/** jsdom has no page to scroll. */
globalThis.scrollTo = () => undefined;

/** Nor a size, nor a mouse: it is a phone. */
globalThis.matchMedia = () => ({ matches: false }) as MediaQueryList; // all that is read
