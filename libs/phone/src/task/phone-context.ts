import type { OnPhone, PhoneBallots } from '@rolwissel/ballots/phone-first';
import type { PhoneTasks, WorkshopCommand } from '@rolwissel/domain';
import type { Ack, BriefCard, LastWorkshop } from '@rolwissel/protocol';
import type { FunctionComponent } from 'preact';
import type { Drafts } from '../drafts/draft.ts';
import type { OwnFollowUpRequest } from '../follow-up/experiences-desk.ts';
import type { FollowUpDesk } from '../follow-up/follow-up-desk.ts';
import type { InventedProps } from '../forms/invented.tsx';
import type { Sending } from './sending.ts';
import type { ToldExperienceProps } from './told-experience.tsx';
import type { Reply } from './use-asked.ts';

/** Everything a task works with: what is known, in which words, and how to ask for something. */
export interface PhoneContext extends Omit<OnPhone, 'round'> {
  readonly isOffline: boolean;
  /** The server's time in milliseconds since 1970; in a replay that of the moment. */
  readonly now: () => number;
  /** The digits that bring one back on another phone; nobody's in a replay. */
  readonly personalCode?: string;
  readonly sendingOf: (thing: string) => Sending | undefined;
  readonly drafts: Drafts;
  /** Left out where nobody holds the phone, as in a replay: then nothing can be asked for. */
  readonly acts?: PhoneActs;
  /** What comes after the first vote; nothing until it is here, and asking for it makes it come. */
  readonly later: () => LaterParts | undefined;
}

/** What whoever holds the phone can do with it. */
export interface PhoneActs {
  readonly send: (command: WorkshopCommand) => Promise<Ack>;
  /** Asks the server for the card that is theirs; nothing while it cannot be had. It is kept nowhere. */
  readonly fetchBrief: () => Promise<BriefCard | undefined>;
  /** Asks for those they played with, as far as they are open. */
  readonly fetchOpenBriefs: () => Promise<readonly BriefCard[] | undefined>;
  /** Whether, and how, one wants to be asked weeks later how it went. */
  readonly followUp: FollowUpDesk;
  /** Asks for what else there is of one's own weeks later. */
  readonly ownFollowUp: OwnFollowUpRequest;
  /** Asks for what the same group left behind the last time. */
  readonly fetchLast: () => Promise<Reply<LastWorkshop>>;
  /** Comes back to the seat that one left. */
  readonly comeBack: () => void;
  /** Leaves nothing of the seat on this phone: another workshop can be joined. */
  readonly forgetSeat: () => void;
}

export type TaskProps<Kind extends keyof PhoneTasks> = PhoneTasks[Kind] & { readonly context: PhoneContext };

/** The screen of every one of these kinds of task. */
export type TaskViews<Kinds extends keyof PhoneTasks> = {
  readonly [Kind in Kinds]: FunctionComponent<TaskProps<Kind>>;
};

export type FirstTask = 'lobby' | 'vote';

/** Everything on the phone that nobody needs before the first vote is cast. */
export interface LaterParts {
  readonly views: TaskViews<Exclude<keyof PhoneTasks, FirstTask>>;
  readonly ballots: PhoneBallots;
  readonly Invented: FunctionComponent<InventedProps>;
  /** What a workshop opens with that follows another one of the same group. */
  readonly LastTime: FunctionComponent<{ readonly context: PhoneContext }>;
  /** The words of an experience that the room works on. */
  readonly ToldExperience: FunctionComponent<ToldExperienceProps>;
  /** What stands below any of these tasks. */
  readonly Ready: FunctionComponent<{ readonly context: PhoneContext }>;
}
