import { written } from '@rolwissel/content';
import { caseOf } from '@rolwissel/domain';
import type { OnPhone } from '../phone-ballot.ts';

interface CaseFactsProps extends Pick<OnPhone, 'workshop' | 'pack'> {
  readonly caseId: string;
}

/** What everybody knows of a case: the story of a built-in one, or the customer and the sentences of a colleague's. */
export function CaseFacts({ workshop, pack, caseId }: CaseFactsProps) {
  const builtIn = pack.cases.find(({ id }) => id === caseId);
  if (builtIn) return <p>{builtIn.shared}</p>;
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
