import { Tick } from '@rolwissel/ballots/phone';
import { written } from '@rolwissel/content';
import { phoneTexts } from '@rolwissel/texts';
import { useOptimistic } from '../forms/use-optimistic.ts';
import { ActLine } from '../task/act-line.tsx';
import type { PhoneContext } from '../task/phone-context.ts';

interface BuddyProps {
  readonly context: PhoneContext;
}

/** Who keeps one to it; or, as long as there is nobody, whether one wants that. */
export function Buddy({ context }: BuddyProps) {
  const { workshop, pack, language } = context;
  const t = phoneTexts.in(language).commitments;
  const { buddies, seeksBuddy = false } = workshop.you.commitments;
  const sending = context.sendingOf('SeekBuddy');
  const [seeks, wish] = useOptimistic(seeksBuddy, sending);
  if (buddies) return <p>{t('buddies', { names: buddies.map((alias) => written(alias, pack)).join(', ') })}</p>;
  if (workshop.agenda.finishedAt !== undefined) return null;
  return (
    <>
      <Tick
        label={t('buddy')}
        value={seeks}
        onChange={(wanted) => {
          wish(wanted);
          void context.acts?.send({ kind: 'SeekBuddy', data: { seeks: wanted } });
        }}
      />
      <p class="soft">{t('buddyHint')}</p>
      <ActLine context={context} sending={sending} />
    </>
  );
}
