import type { InOneLanguage, PhonePack } from '@rolwissel/content';
import type { Ballot, BallotKindName, Tally, Workshop } from '@rolwissel/domain';
import type { LanguageTag } from '@rolwissel/texts';
import type { FunctionComponent } from 'preact';

export type RoundView = Workshop['rounds']['byId'][string];
export type BallotOf<Kind extends BallotKindName> = Extract<Ballot, { readonly kind: Kind }>;
export type TallyOf<Kind extends BallotKindName> = Extract<Tally, { readonly kind: Kind }>;

/** As far as it was tapped: every part of it may be missing still. */
type Tapped<T> = T extends readonly (infer Item)[]
  ? readonly (Tapped<Item> | undefined)[]
  : T extends object
    ? { readonly [Key in keyof T]?: Tapped<T[Key]> }
    : T;

/** A ballot as far as it was tapped. */
export type Draft<Kind extends BallotKindName> = Tapped<Omit<BallotOf<Kind>, 'kind'>>;

/** What the phone's pages of a round are drawn from; no connection, so that a replay can draw them too. */
export interface OnPhone {
  readonly workshop: Workshop;
  readonly round: RoundView;
  /** The texts of the workshop, in the language of the phone. */
  readonly pack: InOneLanguage<PhonePack>;
  readonly language: LanguageTag;
}

export interface FormProps<Kind extends BallotKindName> extends OnPhone {
  readonly draft: Draft<Kind>;
  /** One's vote on the same question the time before. */
  readonly earlier: BallotOf<Kind> | undefined;
  /** Left out where nothing can be tapped, as in a replay. */
  readonly onChange?: (draft: Draft<Kind>) => void;
}

export interface PhoneResultProps<Kind extends BallotKindName> extends OnPhone {
  readonly tally: TallyOf<Kind>;
  /** One's own ballot in this round. */
  readonly own: BallotOf<Kind> | undefined;
}

/** A kind of ballot on the phone: its form, and its result beside one's own answer. */
export interface PhoneBallot<Kind extends BallotKindName> {
  /** What is asked, above the form. */
  question(about: OnPhone): string;
  /** The ballot that was tapped; undefined as long as there is none to send. */
  cast(draft: Draft<Kind>, round: RoundView): BallotOf<Kind> | undefined;
  readonly Form: FunctionComponent<FormProps<Kind>>;
  readonly Result: FunctionComponent<PhoneResultProps<Kind>>;
}

/** Every kind of ballot there is; one that is missing does not compile. */
export type PhoneBallots = { readonly [Kind in BallotKindName]: PhoneBallot<Kind> };
