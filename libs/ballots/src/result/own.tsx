import { ballotsTexts } from '@rolwissel/texts';
import type { ComponentChildren } from 'preact';
import type { OnPhone } from '../phone-ballot.ts';

interface OwnProps extends Pick<OnPhone, 'language'> {
  readonly children: ComponentChildren;
}

/** One's own answer beside the room's. */
export function Own({ language, children }: OwnProps) {
  return (
    <p class="own">
      <span class="soft">{`${ballotsTexts.in(language).result('you')}:`}</span> {children}
    </p>
  );
}
