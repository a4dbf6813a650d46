import type { Progress } from '../agenda/index.ts';
import type { SentenceId } from '../ids.ts';
import type { Personal } from '../kernel/personal.ts';
import type { Case, PaymentBand, YearBand } from './state.ts';

export interface CasesEvents {
  /** `owner` is left out of every window but the author's own. `progress` is only on the wire. */
  CaseNamed: {
    readonly caseId: string;
    readonly owner?: string;
    readonly pseudonym: Personal;
    readonly customerKind?: Personal;
    readonly yearsBand?: YearBand;
    readonly paymentDaysBand?: PaymentBand;
    readonly sentenceIds: readonly SentenceId[];
    readonly offered: boolean;
    readonly progress?: Progress;
  };
  CaseRevised: {
    readonly caseId: string;
    readonly pseudonym?: Personal;
    readonly customerKind?: Personal;
    readonly yearsBand?: YearBand;
    readonly paymentDaysBand?: PaymentBand;
    readonly sentenceIds?: readonly SentenceId[];
  };
  CaseOffered: { readonly caseId: string };
  CaseOfferWithdrawn: { readonly caseId: string };
  CaseWithdrawn: { readonly caseId: string };
  CaseSpotlighted: { readonly caseId: string };
  /** Only by undo: the room does not work on it after all, but on `back` again. A private one is private again. */
  SpotlightTakenBack: { readonly caseId: string; readonly wasPrivate: boolean; readonly back?: string };
  /** Only on the wire: a case that the room was shown by mistake. */
  CaseGone: { readonly caseId: string; readonly back?: string };
  /** Only on the wire: a case as the room comes to see it, without its author. */
  CaseShown: { readonly shown: Case };
}
