import { isSameWord } from '@rolwissel/texts';
import { RoleIcon } from '@rolwissel/ui';
import type { OnPhone } from '../phone-ballot.ts';

interface RoleNameProps {
  readonly role: OnPhone['pack']['roles'][number];
}

/** A buying role: its picture in its colour, the term, and the word for it where that is another one. */
export function RoleName({ role: { id, name, gloss } }: RoleNameProps) {
  return (
    <>
      <span style={{ color: `var(--${id})` }}>
        <RoleIcon id={id} />
      </span>
      <span>
        {name} {!isSameWord(gloss, name) && <span class="soft">{gloss}</span>}
      </span>
    </>
  );
}
