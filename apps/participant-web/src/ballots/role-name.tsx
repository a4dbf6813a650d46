import { RoleIcon } from '@rolwissel/ui';
import type { Pack } from '../pack/pack.ts';

/** A buying role: its picture in its colour, the term, and the word for it where that is another one. */
export function RoleName({ role: { id, name, gloss } }: { role: Pack['roles'][number] }) {
  return (
    <>
      <span style={{ color: `var(--${id})` }}>
        <RoleIcon id={id} />
      </span>
      <span>
        {name} {gloss.toLowerCase() !== name.toLowerCase() && <span class="soft">{gloss}</span>}
      </span>
    </>
  );
}
