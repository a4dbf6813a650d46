import type { RoleId } from '../ids.ts';
import { presentPerson } from '../people/index.ts';
import type { PlayView } from '../views.ts';
import type { Workshop } from '../workshop.ts';

export const chairs = ['boss', 'buyer', 'observer'] as const;
/** Where somebody sits in a play: the boss, the salesperson who is now the buyer, or whoever observes them. */
export type Chair = (typeof chairs)[number];

/** Somebody in their chair; in the log by id, for trainers by handle. */
export interface Sitter {
  readonly participantId: string;
  readonly chair: Chair;
  /** They have held their card to read it. */
  read?: true;
}

/** One team playing one case, once. */
export interface Play {
  readonly id: string;
  readonly activityId: string;
  readonly teamId: string;
  sitters: Sitter[];
  /** Which case it is; only the authority knows before the cards are open. */
  readonly caseId?: string;
}

/** What everybody is told when the cards of an activity are opened. */
export interface OpenCards {
  readonly activityId: string;
  readonly caseId: string;
  /** As what the salesperson bought. */
  readonly buyingRoles: readonly RoleId[];
}

/** How many cards were dealt in an activity, and how many of them were read. */
export interface BriefCount {
  readonly activityId: string;
  readonly dealt: number;
  readonly read: number;
}

export interface Plays {
  /** The authority and the trainers know who sits where. */
  list: Play[];
  /** By activity: cards that are open. */
  open: Record<string, OpenCards>;
  /** Only in the projector's window: how far the room is with reading. */
  counts?: BriefCount;
}

/** What a participant knows of the card that is theirs; its words come from the server when they are to be read. */
export interface Brief {
  readonly playId: string;
  readonly activityId: string;
  readonly chair: Chair;
  isRead?: true;
}

export interface OwnPlays {
  brief?: Brief;
}

export const noPlays = (): Plays => ({ list: [], open: {} });
export const noOwnPlays = (): OwnPlays => ({});

/** The plays of one activity: of the open one, unless another is named. */
export const playsIn = ({ plays, agenda }: Workshop, activityId = agenda.activeActivity): readonly PlayView[] =>
  plays.list.filter((play) => play.activityId === activityId);

/** The cards of the open activity, once they are open. */
export const openCards = ({ plays, agenda }: Workshop) => plays.open[agenda.activeActivity ?? ''];

/** The play of the open activity somebody sits in, while its cards are sealed. */
export const sealedPlayOf = (workshop: Workshop, participantId: string): PlayView | undefined =>
  openCards(workshop)
    ? undefined
    : playsIn(workshop).find(({ sitters }) => sitters.some((sitter) => sitter.participantId === participantId));

/** How far the room is with reading in the open activity, as far as this window tells. */
export function briefsCounted(workshop: Workshop): Omit<BriefCount, 'activityId'> {
  const { counts } = workshop.plays;
  if (!counts) return countOf(playsIn(workshop));
  return counts.activityId === workshop.agenda.activeActivity ? counts : countOf([]);
}

export function countOf(plays: readonly Pick<PlayView, 'sitters'>[]): Omit<BriefCount, 'activityId'> {
  const sitters = plays.flatMap((play) => play.sitters);
  return { dealt: sitters.length, read: sitters.filter(({ read }) => read).length };
}

/** Whoever of a team is in the room now. */
export const presentOf = (workshop: Workshop, ids: readonly string[]): readonly string[] =>
  ids.filter((id) => presentPerson(workshop, id));
