import { makeId } from '@rolwissel/client';
import { canAskAgain, canReopen, eligibleIn, nextMove, type RoundView, unsettledRounds } from '@rolwissel/domain';
import { consoleTexts } from '@rolwissel/texts';
import type { PanelProps } from '../console-context.ts';

/** Under a result: the same question once more, or where there was nothing to show, the same vote open again. */
export function AnotherRound({ context }: PanelProps) {
  const { workshop, conductor, language } = context;
  const t = consoleTexts.in(language).rounds;
  const { projector, activeActivity } = workshop.agenda;
  const round = projector.view === 'tally' ? workshop.rounds.byId[projector.focusId ?? ''] : undefined;
  if (round?.status !== 'revealed' || round.activityId !== activeActivity) return null;
  const { id: roundId, ballot, subject, cast } = round;
  if (canReopen(workshop, roundId)) {
    return (
      <button type="button" class="quiet" onClick={() => conductor.send({ kind: 'ReopenRound', data: { roundId } })}>
        {consoleTexts.in(language).next('ReopenRound', { cast, of: eligibleIn(workshop, round) })}
      </button>
    );
  }
  const isPossible = unsettledRounds(workshop).length === 0 && canAskAgain(workshop, round);
  if (!isPossible || isOnTheKey(context, round)) return null;
  return (
    <button
      type="button"
      class="quiet"
      onClick={() => conductor.send({ kind: 'OpenRound', data: { roundId: makeId(), ballot, subject } })}
    >
      {t('askAgain')}
    </button>
  );
}

/** The key asks the same already. */
const isOnTheKey = ({ workshop }: PanelProps['context'], { ballot, subject }: RoundView): boolean =>
  (nextMove(workshop)?.commands(() => '') ?? []).some(
    ({ kind, data }) => kind === 'OpenRound' && data.ballot === ballot && data.subject === subject,
  );
