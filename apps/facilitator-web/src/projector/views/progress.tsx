import { writingProgress } from '@rolwissel/domain';
import { commonTexts, projectorTexts } from '@rolwissel/texts';
import type { ViewProps } from './view.ts';

type ProgressProps = Pick<ViewProps, 'workshop' | 'language'> & Readonly<{ isSilent?: boolean }>;

/** Eyes on the phone, and how many are done: while people write it is all that moves. Nothing where nothing is written. */
export function Progress({ workshop, language, isSilent = false }: ProgressProps) {
  const progress = writingProgress(workshop);
  if (!progress) return null;
  return (
    <>
      {!isSilent && `${projectorTexts.in(language).question('eyesUp')} · `}
      <b class="progress">{commonTexts.in(language).words('done', { n: progress.people, of: progress.of })}</b>
    </>
  );
}
