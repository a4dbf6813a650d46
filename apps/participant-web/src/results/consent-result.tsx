import { objectiveOf, roundsOn } from '@rolwissel/domain';
import { said } from '../pack/said.ts';
import { Bar } from './bar.tsx';
import { Own } from './own.tsx';
import type { ResultProps, TallyOf } from './result-view.ts';
import { resultWords } from './words.ts';

const stances = ['consents', 'concerns', 'objections'] as const;
const ownStances = ['consent', 'concern', 'object'] as const;

/** Four counts, silence among them, and what follows for the objective. */
export function ConsentResult({ desk, round, tally, own }: ResultProps<'consent'>) {
  const t = resultWords.value;
  const { consentOptions } = desk.pack.questions;
  const objective = objectiveOf(desk.workshop, round.subject);
  const version = objective?.versions.find(({ n }) => n === round.version);
  const isLast = roundsOn(desk.workshop, 'consent', round.subject).at(-1)?.id === round.id;
  const all = tally ? tally.cast + tally.unanswered : 1;
  return (
    <>
      {version && <blockquote>{said(version.text, desk.pack)}</blockquote>}
      {isLast && <p class="outcome">{outcome(objective?.status, tally)}</p>}
      {tally && (
        <ul class="result">
          {stances.map((stance, index) => (
            <li key={stance}>
              <p>{consentOptions[index]}</p>
              <Bar share={tally[stance] / all} text={String(tally[stance])} />
            </li>
          ))}
          <li>
            <p>{t('unanswered')}</p>
            <Bar share={tally.unanswered / all} text={String(tally.unanswered)} />
          </li>
        </ul>
      )}
      {own && <Own>{consentOptions[ownStances.indexOf(own.stance)]}</Own>}
    </>
  );
}

function outcome(status: string | undefined, tally: TallyOf<'consent'> | undefined): string {
  const t = resultWords.value;
  if (status === 'agreed' || status === 'adopted') return t('agreed');
  if (!tally) return t('blocked');
  return tally.objections > 0 ? t('blockedObjections', { n: tally.objections }) : t('blockedQuorum');
}
