import type { InOneLanguage, PhonePack } from '@rolwissel/content';
import type { BallotKindName, BallotOf, RoundView, TallyOf, Workshop, WorkshopCommand } from '@rolwissel/domain';
import type { LanguageTag } from '@rolwissel/texts';
import type { ComponentChildren, FunctionComponent } from 'preact';

/** As far as it was tapped: every part of it may be missing still. */
type Tapped<T> = T extends readonly (infer Item)[]
  ? readonly (Tapped<Item> | undefined)[]
  : T extends object
    ? { readonly [Key in keyof T]?: Tapped<T[Key]> }
    : T;

/** What is typed beside a ballot and goes ahead of it, for the kinds that ask for it. */
interface Beside {
  readonly consent: { readonly argument: string };
}

/** A ballot as far as it was tapped; a whole ballot is one too. */
export type Draft<Kind extends BallotKindName> = Kind extends BallotKindName
  ? Tapped<Omit<BallotOf<Kind>, 'kind'> & (Kind extends keyof Beside ? Beside[Kind] : unknown)>
  : never;

/** What the phone's pages of a round are drawn from; no connection, so that a replay can draw them too. */
export interface OnPhone {
  readonly workshop: Workshop;
  readonly round: RoundView;
  /** The texts of the workshop, in the language of the phone. */
  readonly pack: InOneLanguage<PhonePack>;
  readonly language: LanguageTag;
  /** Draws the words of an experience, which stand elsewhere; left out where nobody holds the phone. */
  readonly told?: ((caseId: string) => ComponentChildren) | undefined;
}

/** What a vote is cast from. */
export interface Casting extends OnPhone {
  /** For what is made along with the ballot, an argument for instance: the same however often it is sent. */
  readonly newId: string;
}

export interface FormProps<Kind extends BallotKindName> extends OnPhone {
  readonly draft: Draft<Kind>;
  /** One's vote on the same question the time before. */
  readonly earlier: BallotOf<Kind> | undefined;
  readonly onChange: (draft: Draft<Kind>) => void;
  /** Which of its pages, from 0. */
  readonly page: number;
}

export interface PhoneResultProps<Kind extends BallotKindName> extends OnPhone {
  /** Left out of too few ballots: then only one's own answer is shown. */
  readonly tally: TallyOf<Kind> | undefined;
  /** One's own ballot in this round. */
  readonly own: BallotOf<Kind> | undefined;
}

/** A kind of ballot on the phone: its form, and its result beside one's own answer. */
export interface PhoneBallot<Kind extends BallotKindName> {
  /** What is asked, above the form. */
  question(about: OnPhone): string;
  /** What such a round is called in the list of what one did. */
  name(about: OnPhone): string;
  /** What the form starts from: the vote that stands, or the one on the same question before. */
  start(standing: BallotOf<Kind> | undefined, earlier: BallotOf<Kind> | undefined, about: OnPhone): Draft<Kind>;
  /** The ballot that was tapped; undefined as long as there is none to send. */
  cast(draft: Draft<Kind>, casting: Casting): BallotOf<Kind> | undefined;
  /** What must be asked for before the ballot, such as the objection it names; asked only when there is a ballot. */
  ahead?(draft: Draft<Kind>, casting: Casting): WorkshopCommand | undefined;
  /** What is missing or worth knowing, just above the button. */
  note?(draft: Draft<Kind>, about: OnPhone): string | undefined;
  /** How many pages its form has; one when left out. The vote is cast on the last. */
  pages?(about: OnPhone): number;
  readonly Form: FunctionComponent<FormProps<Kind>>;
  readonly Result: FunctionComponent<PhoneResultProps<Kind>>;
}

/** Every kind of ballot there is; one that is missing does not compile. */
export type PhoneBallots = { readonly [Kind in BallotKindName]: PhoneBallot<Kind> };
