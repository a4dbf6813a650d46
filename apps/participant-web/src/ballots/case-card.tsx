import { caseOf } from '@rolwissel/domain';
import type { Desk } from '../live/desk.ts';
import { said } from '../pack/said.ts';

/** What everybody knows of a case: the story of a built-in one, or the customer and the sentences of a colleague's. */
export function CaseFacts({ desk, caseId }: { desk: Desk; caseId: string }) {
  const { workshop, pack } = desk;
  const builtIn = pack.cases.find(({ id }) => id === caseId);
  if (builtIn) return <p>{builtIn.shared}</p>;
  const known = caseOf(workshop, caseId);
  return (
    <>
      {known?.customerKind && <p>{said(known.customerKind, pack)}</p>}
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
