import { caseOf } from '../cases/index.ts';
import { accept, alreadySo, refuse } from '../kernel/decision.ts';
import { personal } from '../kernel/personal.ts';
import { looksPersonal } from '../kernel/screen.ts';
import { flag, id, key, list, oneOf, optional, text, whole } from '../kernel/shape.ts';
import { objectionOf } from '../objections/index.ts';
import { roundsOf, roundsOn } from '../rounds/index.ts';
import { rule } from '../rule.ts';
import type { Workshop, WorkshopEvent } from '../workshop.ts';
import { allObjectives, latestVersion, objectiveKinds, objectiveOf } from './state.ts';

/** One person, and the plenary as a whole, has at most this many open proposals of their own. */
const openLimit = 3;

const about = { objectiveId: id };
const wording = {
  text: text(1, 200),
  measure: text(0, 80),
  dueWeeks: whole(1, 26),
  servesBoss: text(0, 200),
  servesBuyer: text(0, 200),
};

export const objectivesRules = {
  /** Proposes what both would sign. It must say what it brings the boss and what it brings the salesperson. */
  ProposeObjective: rule(
    {
      who: ['participant', 'lead'],
      during: ['live'],
      data: {
        ...about,
        ...wording,
        kind: oneOf(...objectiveKinds),
        caseId: optional(key),
        confirmNotReal: optional(flag),
      },
    },
    ({ objectiveId, kind, caseId, confirmNotReal, ...words }, workshop, actor) => {
      const known = objectiveOf(workshop, objectiveId);
      if (known) return known.author === actor.id ? alreadySo : refuse('not-found');
      if (workshop.agenda.activeActivity === undefined) return refuse('not-in-phase');
      if (!words.servesBoss || !words.servesBuyer) return refuse('both-sides-needed');
      if (caseId !== undefined && !workshop.agenda.pack.cases.includes(caseId) && !caseOf(workshop, caseId)) {
        return refuse('not-found');
      }
      const open = allObjectives(workshop).filter(({ author, status }) => author === actor.id && isStillOpen(status));
      if (open.length >= openLimit) return refuse('objective-limit');
      if (!confirmNotReal && mentionsSomebody(words)) return refuse('looks-personal');
      return accept({
        type: 'ObjectiveProposed',
        data: {
          objectiveId,
          author: actor.id,
          kind,
          ...(caseId === undefined ? {} : { caseId }),
          ...written(words, actor.id),
        },
      });
    },
  ),
  /** Lays it before the room. One objective at a time is under consent. */
  PutForward: rule({ who: ['lead'], during: ['live'], data: about }, (data, workshop) => {
    const objective = objectiveOf(workshop, data.objectiveId);
    if (!objective) return refuse('not-found');
    if (objective.status === 'forward') return alreadySo;
    if (objective.status !== 'proposed') return refuse('subject-not-ready');
    const underConsent = roundsOf(workshop).some(({ ballot, status }) => ballot === 'consent' && status === 'open');
    return underConsent ? refuse('round-still-open') : accept({ type: 'ObjectivePutForward', data });
  }),
  /** New words, a new version; ballots on the old one never carry over. */
  AmendObjective: rule(
    {
      who: ['participant', 'lead'],
      during: ['live'],
      data: {
        ...about,
        version: optional(whole(1, 1_000)),
        ...wording,
        text: wording.text,
        dueWeeks: optional(wording.dueWeeks),
        measure: optional(wording.measure),
        servesBoss: optional(wording.servesBoss),
        servesBuyer: optional(wording.servesBuyer),
        addresses: optional(list(id, 0, 20)),
        confirmNotReal: optional(flag),
      },
    },
    ({ objectiveId, version, addresses = [], confirmNotReal, ...change }, workshop, actor) => {
      const objective = objectiveOf(workshop, objectiveId);
      const latest = objective?.versions.at(-1);
      if (!objective || !latest) return refuse('not-found');
      if (actor.seat === 'participant' && objective.author !== actor.id) return refuse('not-found');
      if (objective.status === 'agreed' || objective.status === 'adopted') return refuse('already-agreed');
      if (objective.status === 'withdrawn') return refuse('not-found');
      const voting = roundsOn(workshop, 'consent', objectiveId).some(({ status }) => status !== 'revealed');
      if (voting) return refuse('round-still-open');
      if (version !== undefined && version !== latest.n && version !== latest.n + 1) return refuse('stale-version');
      if (addresses.some((objectionId) => !objectionOf(workshop, objectionId))) return refuse('not-found');
      if (change.servesBoss === '' || change.servesBuyer === '') return refuse('both-sides-needed');
      if (!confirmNotReal && mentionsSomebody(change)) return refuse('looks-personal');
      const { text: words, dueWeeks, ...rest } = change;
      const amended = {
        objectiveId,
        version: latest.n + 1,
        ...kept(latest),
        ...written(rest, actor.id),
        text: personal(actor.id, words),
        dueWeeks: dueWeeks ?? latest.dueWeeks,
        addresses,
      };
      return accept<WorkshopEvent>(
        { type: 'ObjectiveAmended', data: amended },
        ...addresses.flatMap((objectionId) => integrated(objectionId, objectiveId, workshop)),
      );
    },
  ),
  /** The plenary takes it by fist-to-five; it is then adopted, never called agreed. */
  AdoptByMajority: rule({ who: ['lead'], during: ['live'], data: about }, ({ objectiveId }, workshop) => {
    const objective = objectiveOf(workshop, objectiveId);
    if (!objective) return refuse('not-found');
    if (objective.status === 'adopted') return alreadySo;
    if (objective.status === 'agreed') return refuse('already-agreed');
    const round = roundsOn(workshop, 'fist', objectiveId).at(-1);
    const version = latestVersion(objective);
    if (round?.status !== 'revealed' || round.version !== version) return refuse('subject-not-ready');
    if (round.tally?.kind !== 'fist' || !round.tally.adoptable) return refuse('threshold-not-met');
    return accept({ type: 'ObjectiveAdopted', data: { objectiveId, version, roundId: round.id } });
  }),
  WithdrawObjective: rule(
    { who: ['participant', 'lead'], during: ['live', 'paused'], data: { ...about, why: optional(text(0, 140)) } },
    ({ objectiveId, why }, workshop, actor) => {
      const objective = objectiveOf(workshop, objectiveId);
      if (!objective || (actor.seat === 'participant' && objective.author !== actor.id)) return refuse('not-found');
      if (objective.status === 'withdrawn') return alreadySo;
      if (objective.status === 'agreed' || objective.status === 'adopted') return refuse('already-agreed');
      if (
        roundsOf(workshop).some(
          ({ subject, status }) => subject === objectiveId && (status === 'open' || status === 'closed'),
        )
      ) {
        return refuse('round-still-open');
      }
      const reason = why ? { why: personal(actor.id, why) } : {};
      return accept({ type: 'ObjectiveWithdrawn', data: { objectiveId, ...reason } });
    },
  ),
  /** Reopening what was agreed is a deliberate act: it needs new words before the next round. */
  ReopenObjective: rule(
    { who: ['lead'], during: ['live'], data: { ...about, why: optional(text(0, 140)) } },
    ({ objectiveId, why }, workshop, actor) => {
      const objective = objectiveOf(workshop, objectiveId);
      if (objective?.status !== 'agreed' && objective?.status !== 'adopted') return refuse('not-found');
      const reason = why ? { why: personal(actor.id, why) } : {};
      return accept({ type: 'ObjectiveReopened', data: { objectiveId, ...reason } });
    },
  ),
};

const isStillOpen = (status: string): boolean => status === 'proposed' || status === 'forward' || status === 'blocked';

type Words = { readonly [Name in 'text' | 'measure' | 'servesBoss' | 'servesBuyer']?: string };

const mentionsSomebody = ({ text: words, measure, servesBoss, servesBuyer }: Words): boolean =>
  [words, measure, servesBoss, servesBuyer].some((value) => looksPersonal(value ?? ''));

type Written<W> = {
  readonly [Name in keyof W]: W[Name] extends string | undefined ? ReturnType<typeof personal> : W[Name];
};

/** Every text in it as personal text of its author; numbers stay. */
function written<W extends object>(words: W, of: string): Written<W> {
  const entries = Object.entries(words).map(([name, value]) => [
    name,
    typeof value === 'string' ? personal(of, value) : value,
  ]);
  return Object.fromEntries(entries) as Written<W>; // the same names, texts made personal
}

type Version = NonNullable<ReturnType<typeof objectiveOf>>['versions'][number];

function kept({ measure, servesBoss, servesBuyer }: Version) {
  return { measure, servesBoss, servesBuyer } as Pick<
    Extract<WorkshopEvent, { type: 'ObjectiveAmended' }>['data'],
    'measure' | 'servesBoss' | 'servesBuyer'
  >; // the authority's words are personal, never only shown
}

/** The objection it takes in is solved by it, when it still stood. */
function integrated(objectionId: string, objectiveId: string, workshop: Workshop): readonly WorkshopEvent[] {
  const objection = objectionOf(workshop, objectionId);
  const stands = objection && ['open', 'answered', 'escalated', 'parked'].includes(objection.status);
  return stands ? [{ type: 'ObjectionResolved', data: { objectionId, objectiveId, by: 'objective' } }] : [];
}
