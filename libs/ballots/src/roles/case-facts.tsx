import { written } from '@rolwissel/content';
import { caseOf, experienceNumber } from '@rolwissel/domain';
import type { OnPhone } from '../phone-ballot.ts';

interface CaseFactsProps extends Pick<OnPhone, 'workshop' | 'pack' | 'told'> {
  readonly caseId: string;
}

/** What everybody knows of a case: the story of a built-in one, an experience as it was told, or the customer and the sentences of a colleague's. */
export function CaseFacts({ workshop, pack, told, caseId }: CaseFactsProps) {
  const builtIn = pack.cases.find(({ id }) => id === caseId);
  if (builtIn) return <p>{builtIn.shared}</p>;
  if (experienceNumber(workshop, caseId) !== undefined) return <>{told?.(caseId)}</>;
  const known = caseOf(workshop, caseId);
  return (
    <>
      {known?.customerKind && <p>{written(known.customerKind, pack)}</p>}
      <ul class="plain">
        {pack.sentences
          .filter(({ id }) => known?.sentenceIds.includes(id))
          .map(({ id, text }) => (
            <li key={id}>
              <q>{text}</q>
            </li>
          ))}
      </ul>
    </>
  );
}
