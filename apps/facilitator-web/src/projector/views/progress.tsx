import { roomProgress } from '@rolwissel/domain';
import { commonTexts, projectorTexts } from '@rolwissel/texts';
import type { ComponentChildren } from 'preact';
import type { ViewProps } from './view.ts';

type InRoom = Pick<ViewProps, 'workshop' | 'language'>;
type ProgressProps = InRoom & Readonly<{ isSilent?: boolean }>;

/** Eyes on the phone, and how many are done: while people write it is all that moves. Nothing where there is nothing to be done with. */
export function Progress({ workshop, language, isSilent = false }: ProgressProps) {
  const progress = roomProgress(workshop);
  if (!progress?.isWriting) return <>{readyNote({ workshop, language })}</>;
  return (
    <>
      {!isSilent && `${projectorTexts.in(language).question('eyesUp')} · `}
      <b class="progress">{commonTexts.in(language).words('done', { n: progress.people, of: progress.of })}</b>
    </>
  );
}

/** How many are ready where nobody writes, from the first one on; after what else there is to say. */
export function readyNote({ workshop, language }: InRoom, said?: string): ComponentChildren {
  const { people: n, of } = roomProgress(workshop) ?? { people: 0, of: 0 };
  if (n === 0) return said;
  return (
    <>
      {said && `${said} · `}
      <b class="progress">{commonTexts.in(language).words('done', { n, of })}</b>
    </>
  );
}
