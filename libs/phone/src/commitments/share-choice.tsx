import type { Circle, CommitmentView, Workshop } from '@rolwissel/domain';
import { phoneTexts } from '@rolwissel/texts';
import { Pick } from '../forms/pick.tsx';
import { useOptimistic } from '../forms/use-optimistic.ts';
import type { PhoneContext } from '../task/phone-context.ts';

interface ShareChoiceProps {
  readonly context: PhoneContext;
  readonly commitment: CommitmentView;
}

const nobody = 'nobody';
type Choice = Circle | typeof nobody;

const words = { nobody, buddy: 'withBuddy', team: 'withTeam', room: 'withRoom' } as const;

/** With whom it is shared: with nobody unless its author says so, and for good once somebody reads it. */
export function ShareChoice({ context, commitment }: ShareChoiceProps) {
  const t = phoneTexts.in(context.language).commitments;
  const { id: commitmentId, circle, isShown } = commitment;
  const [choice, choose] = useOptimistic<Choice>(circle ?? nobody, context.sendingOf(commitmentId));
  if (isShown) return <p class="soft">{t(circle === 'team' ? 'shownTeam' : 'shownBuddy')}</p>;
  const choices = choicesIn(context.workshop, circle);
  if (choices.length === 1) return null;
  return (
    <>
      <Pick
        label={t('share')}
        options={choices.map((each) => ({ id: each, text: t(words[each]) }))}
        value={choice}
        onChoose={(wanted) => {
          choose(wanted);
          void context.acts?.send(
            wanted === nobody
              ? { kind: 'UnshareCommitment', data: { commitmentId } }
              : { kind: 'ShareCommitment', data: { commitmentId, circle: wanted } },
          );
        }}
      />
      {choice === 'buddy' && <p class="soft">{t('buddyReads')}</p>}
      {choice === 'room' && <p class="soft">{t('roomReads')}</p>}
    </>
  );
}

/** Those there are: whoever wants a buddy, sits in a team, and the room while it is there. */
function choicesIn({ you, agenda }: Workshop, circle: Circle | undefined): readonly Choice[] {
  const { seeksBuddy, buddies } = you.commitments;
  const there: Readonly<Record<Choice, boolean>> = {
    nobody: true,
    buddy: seeksBuddy === true || buddies !== undefined,
    team: (you.teams.seating?.fellows.length ?? 0) > 0,
    room: agenda.status === 'live' || agenda.status === 'paused',
  };
  return ([nobody, 'buddy', 'team', 'room'] as const).filter((each) => there[each] || each === circle);
}
