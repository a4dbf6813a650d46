import { ChangedText } from '@rolwissel/ballots/phone';
import { allObjectives, type ObjectiveView, roundsOf, type Workshop } from '@rolwissel/domain';
import { ballotsTexts } from '@rolwissel/texts';
import type { ReplayContext } from '../page/replay-context.ts';
import { ShortenedList } from './shortened-list.tsx';

/** As many are shown at first; a full hall proposes hundreds. */
const objectivesAtFirst = 30;

type VersionView = ObjectiveView['versions'][number];

/** The objectives of this moment, version by version: what changed, which objections that took in, and what the room said of it. */
export function ObjectivesPanel({ context }: Readonly<{ context: ReplayContext }>) {
  const moment = context.player.moment.value;
  if (!moment) return null;
  const objectives = allObjectives(moment.state);
  if (objectives.length === 0) return <p class="soft">{context.t.objectives('none')}</p>;
  return (
    <ShortenedList
      context={context}
      class="cards"
      items={objectives}
      atFirst={objectivesAtFirst}
      keyOf={({ id }) => id}
      row={(objective) => <ObjectiveCard context={context} state={moment.state} objective={objective} />}
    />
  );
}

type CardProps = Readonly<{ context: ReplayContext; state: Workshop; objective: ObjectiveView }>;

function ObjectiveCard({ context, state, objective }: CardProps) {
  const { names, common, language } = context;
  const { objectives: t } = context.t;
  const { versions, status, kind, flagged, concerns } = objective;
  const latest = versions.at(-1);
  if (!latest) return null;
  return (
    <article class={`card objective ${status}`}>
      <h3>
        <span class="tag">{common.objectiveStatus(status)}</span> <span class="soft small">{t(kind)}</span>
      </h3>
      <ol class="versions">
        {versions.map((version, index) => (
          <li key={version.n}>
            <Version context={context} version={version} before={versions[index - 1]} />
            <Votes context={context} state={state} objectiveId={objective.id} n={version.n} />
          </li>
        ))}
      </ol>
      <dl class="gains small">
        <dt>{t('servesBoss')}</dt>
        <dd>{names.words(latest.servesBoss)}</dd>
        <dt>{t('servesBuyer')}</dt>
        <dd>{names.words(latest.servesBuyer)}</dd>
        <dt>{ballotsTexts.in(language).objective('measure')}</dt>
        <dd>
          {names.words(latest.measure)}, {t('dueWeeks', { n: latest.dueWeeks })}
        </dd>
        {concerns.length > 0 && <dt>{t('concerns')}</dt>}
        {concerns.map((concern, index) => (
          <dd key={String(index)}>{names.words(concern)}</dd>
        ))}
      </dl>
      {flagged && <p class="small warn">{t('flagged')}</p>}
    </article>
  );
}

type VersionProps = Readonly<{ context: ReplayContext; version: VersionView; before: VersionView | undefined }>;

function Version({ context, version, before }: VersionProps) {
  const { names, t, common, language, player, recording } = context;
  return (
    <>
      <p class="version-text">
        <span class="soft small">{common.words('version', { n: version.n })}</span>{' '}
        <ChangedText before={before && names.words(before.text)} now={names.words(version.text)} language={language} />
      </p>
      {version.addresses.length > 0 && (
        <div class="integrates small">
          {t.objectives('integrates')}
          <ul>
            {version.addresses.map((id) => (
              <li key={id}>
                <button
                  type="button"
                  class="jump"
                  onClick={() => player.goTo(recording.lives.get(id)?.[0]?.index ?? 0)}
                >
                  {names.objection(id)}
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}

type VotesProps = Readonly<{ context: ReplayContext; state: Workshop; objectiveId: string; n: number }>;

/** What the room said of this version, once it was shown. */
function Votes({ context: { names }, state, objectiveId, n }: VotesProps) {
  const rounds = roundsOf(state).filter(
    ({ subject, version, tally }) => subject === objectiveId && version === n && tally,
  );
  return (
    <>
      {rounds.map((round) => (
        <p key={round.id} class="small">
          <b>{names.roundKind(round)}</b> {names.outcome(round)}
        </p>
      ))}
    </>
  );
}
