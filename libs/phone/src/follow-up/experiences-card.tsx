import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import type { PhoneContext } from '../task/phone-context.ts';
import { Experiences } from './experiences.tsx';
import { deskAtSeat } from './experiences-desk.ts';

interface ExperiencesCardProps {
  readonly context: PhoneContext;
}

/** Experiences on the phone one was there with. Nothing in a replay. */
export function ExperiencesCard({ context: { acts, language, drafts } }: ExperiencesCardProps) {
  const isWriting = useSignal(false);
  const ask = acts?.ownFollowUp;
  const desk = useMemo(() => ask && deskAtSeat(ask), []);
  if (!desk) return null;
  return <Experiences desk={desk} language={language} drafts={drafts} draftName="experience" isWriting={isWriting} />;
}
