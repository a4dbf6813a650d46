import { type BallotKindName, type RoundView, roundsOf, type TallyOf, type Workshop } from '@rolwissel/domain';
import type { JSX } from 'preact';
import { InsightList } from '../../insights/insight-list.tsx';
import type { ReplayContext } from '../page/replay-context.ts';
import { AgreementTable } from './measures/agreement-table.tsx';
import { ConfidenceTable } from './measures/confidence-table.tsx';
import { ConsentTable } from './measures/consent-table.tsx';
import { PlayMeasure } from './measures/play-measure.tsx';
import { HeardIntervals, RecognitionMeasure } from './measures/recognition-measure.tsx';
import { ResultsShown, resultsShown } from './measures/results-shown.tsx';
import { MethodNote } from './method-note.tsx';
import { ResolutionNote } from './resolution-note.tsx';

/** A round whose result was shown, with the result as one kind of ballot gives it. */
export interface Shown<Kind extends BallotKindName> {
  readonly round: RoundView;
  readonly tally: TallyOf<Kind>;
}

/** The measures of this moment: only of what had been shown by then. */
export function MeasuresPanel({ context }: Readonly<{ context: ReplayContext }>) {
  const moment = context.player.moment.value;
  if (!moment) return null;
  const { measures: t } = context.t;
  const { state } = moment;
  const recognition = shown(state, 'recognition').at(-1);
  const roles = shown(state, 'roles');
  const confidence = shown(state, 'confidence');
  const decisions = [...shown(state, 'consent'), ...shown(state, 'fist')];
  const hasObjections = Object.keys(state.objections.byId).length > 0;
  const results = resultsShown(state);
  const plays = Object.values(state.plays.open).flatMap(({ activityId, results: told }) =>
    told && told.played > 0 ? [{ activityId, told }] : [],
  );
  const isEmpty =
    plays.length === 0 && !recognition && results.length + confidence.length + decisions.length === 0 && !hasObjections;
  if (isEmpty) return <p class="soft">{t('nothing')}</p>;
  return (
    <>
      <p class="soft small">{t('asOf')}</p>
      {recognition && (
        <Measure title={t('recognition')}>
          <>
            <RecognitionMeasure context={context} state={state} shown={recognition} />
            <MethodNote context={context}>
              <p>{t('recognitionMore')}</p>
              <HeardIntervals context={context} shown={recognition} />
            </MethodNote>
          </>
        </Measure>
      )}
      {roles.length > 0 && (
        <Measure title={t('agreement')}>
          <>
            <AgreementTable context={context} rounds={roles} />
            <MethodNote context={context}>
              <p>{t('agreementMore')}</p>
              <p>{t('movementMore')}</p>
            </MethodNote>
          </>
        </Measure>
      )}
      {results.length > 0 && (
        <Measure title={t('results')}>
          <ResultsShown context={context} state={state} />
        </Measure>
      )}
      <InsightList workshop={state} language={context.language} level="h3" />
      {confidence.length > 0 && (
        <Measure title={t('confidence')}>
          <ConfidenceTable context={context} rounds={confidence} />
        </Measure>
      )}
      {plays.map(({ activityId, told }) => (
        <Measure key={activityId} title={t('plays')}>
          <PlayMeasure context={context} results={told} />
        </Measure>
      ))}
      {decisions.length > 0 && (
        <Measure title={t('consent')}>
          <ConsentTable context={context} rounds={decisions} />
        </Measure>
      )}
      {hasObjections && (
        <Measure title={context.t.objections('title')}>
          <ResolutionNote context={context} state={state} />
        </Measure>
      )}
    </>
  );
}

type MeasureProps = Readonly<{ title: string; children: JSX.Element }>;

function Measure({ title, children }: MeasureProps) {
  return (
    <section class="measure">
      <h3>{title}</h3>
      {children}
    </section>
  );
}

function shown<Kind extends BallotKindName>(state: Workshop, kind: Kind): readonly Shown<Kind>[] {
  return roundsOf(state).flatMap(
    (round) => (round.tally?.kind === kind ? { round, tally: round.tally as Shown<Kind>['tally'] } : []), // the kind was just compared
  );
}
