import { allObjectives, type ObjectiveView, roundsOf, type Tally, type Workshop } from '@rolwissel/domain';
import { wordDiff } from '@rolwissel/ui';
import { Fragment } from 'preact';
import type { Desk } from '../desk/desk.ts';
import { panelTexts } from '../words/panel-texts.ts';
import { tallyWords } from '../words/tally-words.ts';
import { ShortenedList } from './shortened-list.tsx';

/** As many are shown at first; a full hall proposes hundreds. */
const shownAtFirst = 30;

type VersionView = ObjectiveView['versions'][number];

/** The objectives of this moment, version by version: what changed, which objections that took in, and what the room said of it. */
export function ObjectivesPanel({ desk }: Readonly<{ desk: Desk }>) {
  const moment = desk.viewer.moment.value;
  if (!moment) return null;
  const t = panelTexts(desk.locale);
  const objectives = allObjectives(moment.state);
  if (objectives.length === 0) return <p class="soft">{t('noObjectives')}</p>;
  return (
    <ShortenedList
      desk={desk}
      class="cards"
      items={objectives}
      atFirst={shownAtFirst}
      keyOf={({ id }) => id}
      row={(objective) => <ObjectiveCard desk={desk} state={moment.state} objective={objective} />}
    />
  );
}

type CardProps = Readonly<{ desk: Desk; state: Workshop; objective: ObjectiveView }>;

function ObjectiveCard({ desk, state, objective }: CardProps) {
  const { names, locale } = desk;
  const t = panelTexts(locale);
  const { versions, status, kind, flagged, concerns } = objective;
  const latest = versions.at(-1);
  if (!latest) return null;
  return (
    <article class={`card objective ${status}`}>
      <h3>
        <span class="tag">{t(status)}</span> <span class="soft small">{t(kind)}</span>
      </h3>
      <ol class="versions">
        {versions.map((version, index) => (
          <li key={version.n}>
            <Version desk={desk} version={version} before={versions[index - 1]} />
            <Votes desk={desk} state={state} objectiveId={objective.id} n={version.n} />
          </li>
        ))}
      </ol>
      <dl class="gains small">
        <dt>{t('servesBoss')}</dt>
        <dd>{names.words(latest.servesBoss)}</dd>
        <dt>{t('servesBuyer')}</dt>
        <dd>{names.words(latest.servesBuyer)}</dd>
        <dt>{t('measuredBy')}</dt>
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

type VersionProps = Readonly<{ desk: Desk; version: VersionView; before: VersionView | undefined }>;

function Version({ desk: { names, locale, viewer, reel }, version, before }: VersionProps) {
  const t = panelTexts(locale);
  const text = names.words(version.text);
  return (
    <>
      <p class="version-text">
        <span class="soft small">{t('version', { n: version.n })}</span>{' '}
        {before ? <Diff before={names.words(before.text)} after={text} /> : text}
      </p>
      {version.addresses.length > 0 && (
        <div class="integrates small">
          {t('integrates')}
          <ul>
            {version.addresses.map((id) => (
              <li key={id}>
                <button type="button" class="jump" onClick={() => viewer.goTo(reel.lives.get(id)?.[0]?.index ?? 0)}>
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

/** What went is struck out, what came is marked. */
function Diff({ before, after }: Readonly<{ before: string; after: string }>) {
  return (
    <>
      {wordDiff(before, after).map(({ kind, text }, index) => (
        <Fragment key={`${String(index)} ${kind}`}>
          {kind === 'same' && text}
          {kind === 'gone' && <del>{text}</del>}
          {kind === 'new' && <ins>{text}</ins>}{' '}
        </Fragment>
      ))}
    </>
  );
}

type VotesProps = Readonly<{ desk: Desk; state: Workshop; objectiveId: string; n: number }>;

/** What the room said of this version, once it was shown. */
function Votes({ desk: { names, locale }, state, objectiveId, n }: VotesProps) {
  const rounds = roundsOf(state).filter(
    ({ subject, version, tally }) => subject === objectiveId && version === n && tally,
  );
  return (
    <>
      {rounds.map(({ id, ballot, tally }) => (
        <p key={id} class="small">
          <b>{names.t(ballot)}</b> {tallyWords(tally as Tally, names, locale)}
        </p>
      ))}
    </>
  );
}
