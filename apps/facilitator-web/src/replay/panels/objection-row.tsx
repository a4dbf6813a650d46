import type { ObjectionView } from '@rolwissel/domain';
import { IssueIcon, PeopleIcon } from '@rolwissel/ui';
import type { LifeEvent } from '../model/lives.ts';
import type { ReplayContext } from '../page/replay-context.ts';
import { duration } from '../words/times.ts';
import { LifeLine } from './life-line.tsx';
import type { Span } from './objections-panel.tsx';

type ObjectionRowProps = Readonly<{
  context: ReplayContext;
  objection: ObjectionView;
  life: readonly LifeEvent[];
  /** What has happened to it by now. */
  past: readonly LifeEvent[];
  span: Span;
}>;

/** An objection: its words, how it stands, its life line, and what was answered. */
export function ObjectionRow({ context, objection, life, past, span }: ObjectionRowProps) {
  const { status } = objection;
  const sentence = context.names.pack.sentences.find(({ id }) => id === objection.sentenceId);
  return (
    <article class={`objection ${status}`}>
      <p class="objection-words">
        {sentence ? <IssueIcon id={sentence.issue} size="1.3em" /> : <PeopleIcon size="1.3em" />}
        <span lang={objection.language}>{context.names.words(objection.text, isHidden(objection, context))}</span>
      </p>
      <LifeLine life={life} span={span} />
      <p class="objection-turns small">
        <span class="tag">{standingOf(objection, context)}</span>{' '}
        {context.common.words('people', { n: objection.support })}
        {past.filter(isTold).map((lifeEvent) => (
          <LifeEventLink key={lifeEvent.index} context={context} lifeEvent={lifeEvent} first={past[0] ?? lifeEvent} />
        ))}
      </p>
      <Answers context={context} objection={objection} />
    </article>
  );
}

/** Put away by the trainer, now or later: the server took the words out of the whole recording. */
const isHidden = ({ id }: ObjectionView, { recording }: ReplayContext): boolean => {
  const status = recording.last.objections.byId[id]?.status;
  return status === undefined || status === 'hidden';
};

function standingOf({ status, mergedInto, resolvedBy }: ObjectionView, { names, t, common }: ReplayContext): string {
  if (status === 'merged') return t.objections('merged', { objection: names.objection(mergedInto ?? '') });
  return status === 'resolved' && resolvedBy === 'objective'
    ? t.objections('viaObjective')
    : common.objectionStatus(status);
}

/** The events that are told with their time; the others show in the line and in how it stands. */
const toldStages = ['raised', 'shown', 'answered', 'rejected', 'resolved', 'reopened'] as const;
type ToldStage = (typeof toldStages)[number];

const isTold = (lifeEvent: LifeEvent): lifeEvent is LifeEvent & { stage: ToldStage } =>
  toldStages.some((told) => told === lifeEvent.stage);

function stageName(stage: ToldStage, { t, common }: ReplayContext): string {
  if (stage === 'answered' || stage === 'resolved') return common.objectionStatus(stage);
  return t.objections(stage === 'shown' ? 'raised' : stage);
}

type LifeEventLinkProps = Readonly<{
  context: ReplayContext;
  lifeEvent: LifeEvent & { stage: ToldStage };
  first: LifeEvent;
}>;

/** An event in its life, with when; leads there. */
function LifeEventLink({ context, lifeEvent, first }: LifeEventLinkProps) {
  const { recording, player, intoWorkshop } = context;
  const { objections: t } = context.t;
  const time = recording.times[lifeEvent.index] ?? 0;
  const since = duration(time - (recording.times[first.index] ?? 0));
  return (
    <>
      {' · '}
      <button type="button" class="jump" onClick={() => player.goTo(lifeEvent.index)}>
        {stageName(lifeEvent.stage, context)}{' '}
        {lifeEvent.index === first.index ? intoWorkshop(time) : t('waited', { time: since })}
      </button>
    </>
  );
}

function Answers({ context, objection }: Readonly<{ context: ReplayContext; objection: ObjectionView }>) {
  const { names } = context;
  const { objections: t } = context.t;
  const hidden = isHidden(objection, context);
  const { answers, interest, wordings } = objection;
  if (answers.length === 0 && !interest && wordings.length === 0) return null;
  return (
    <ul class="answers small">
      {interest && <li class="soft">{t('interest', { text: names.words(interest, hidden) })}</li>}
      {wordings.map((words, index) => (
        <li key={`words ${String(index)}`} class="soft">
          {t('earlierWords', { text: names.words(words, hidden) })}
        </li>
      ))}
      {answers.map(({ id, kind, by, text, verdict, why }) => (
        <li key={id}>
          <b>{context.common.answers(kind)}</b>{' '}
          <span class="soft">({t(by === 'trainer' ? 'byTrainer' : 'byParticipant')})</span> {names.words(text, hidden)}
          {verdict && <span class={`verdict ${verdict}`}> {t(verdict)}</span>}
          {why && <span class="soft"> – {names.words(why, hidden)}</span>}
        </li>
      ))}
    </ul>
  );
}
