import type { ObjectionView } from '@rolwissel/domain';
import { IssueIcon, PeopleIcon } from '@rolwissel/ui';
import type { Desk } from '../desk/desk.ts';
import type { Stage, Turn } from '../model/lives.ts';
import { panelTexts } from '../words/panel-texts.ts';
import { lasted } from '../words/times.ts';
import { LifeLine } from './life-line.tsx';
import type { Span } from './objections-panel.tsx';

type ObjectionRowProps = Readonly<{
  desk: Desk;
  objection: ObjectionView;
  life: readonly Turn[];
  /** What has happened to it by now. */
  turns: readonly Turn[];
  span: Span;
}>;

/** An objection: its words, how it stands, its life line, and what was answered. */
export function ObjectionRow({ desk, objection, life, turns, span }: ObjectionRowProps) {
  const t = panelTexts(desk.locale);
  const { status } = objection;
  const sentence = desk.names.pack.sentences.find(({ id }) => id === objection.sentenceId);
  return (
    <article class={`objection ${status}`}>
      <p class="objection-words">
        {sentence ? <IssueIcon id={sentence.issue} size="1.3em" /> : <PeopleIcon size="1.3em" />}
        <span lang={objection.language}>{desk.names.words(objection.text, isHidden(objection, desk))}</span>
      </p>
      <LifeLine life={life} span={span} />
      <p class="objection-turns small">
        <span class="tag">{standingOf(objection, desk)}</span> {t('support', { n: objection.support })}
        {turns.filter(isTold).map((turn) => (
          <TurnLink key={turn.index} desk={desk} turn={turn} first={turns[0] ?? turn} />
        ))}
      </p>
      <Answers desk={desk} objection={objection} />
    </article>
  );
}

/** Put away by the trainer, now or later: the server took the words out of the whole recording. */
const isHidden = ({ id }: ObjectionView, { reel }: Desk): boolean => {
  const status = reel.last.objections.byId[id]?.status;
  return status === undefined || status === 'hidden';
};

function standingOf({ status, mergedInto, resolvedBy }: ObjectionView, { names, locale }: Desk): string {
  const t = panelTexts(locale);
  if (status === 'merged') return t('merged', { objection: names.objection(mergedInto ?? '') });
  return status === 'resolved' && resolvedBy === 'objective' ? t('viaObjective') : t(status);
}

/** The turns that are told with their time; the others show in the line and in how it stands. */
const toldAs = {
  raised: 'raised',
  shown: 'raised',
  answered: 'answered',
  rejected: 'rejected',
  resolved: 'resolved',
  reopened: 'reopened',
} as const satisfies { readonly [Told in Stage]?: string };

const isTold = (turn: Turn): turn is Turn & { stage: keyof typeof toldAs } => Object.hasOwn(toldAs, turn.stage);

type TurnLinkProps = Readonly<{ desk: Desk; turn: Turn & { stage: keyof typeof toldAs }; first: Turn }>;

/** A turn in its life, with when; leads there. */
function TurnLink({ desk: { reel, viewer, locale, intoWorkshop }, turn, first }: TurnLinkProps) {
  const t = panelTexts(locale);
  const time = reel.times[turn.index] ?? 0;
  const since = lasted(time - (reel.times[first.index] ?? 0));
  return (
    <>
      {' · '}
      <button type="button" class="jump" onClick={() => viewer.goTo(turn.index)}>
        {t(toldAs[turn.stage])} {turn.index === first.index ? intoWorkshop(time) : t('waited', { time: since })}
      </button>
    </>
  );
}

function Answers({ desk, objection }: Readonly<{ desk: Desk; objection: ObjectionView }>) {
  const { names, locale } = desk;
  const t = panelTexts(locale);
  const hidden = isHidden(objection, desk);
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
          <b>{names.t(kind)}</b> <span class="soft">({t(by === 'trainer' ? 'byTrainer' : 'byParticipant')})</span>{' '}
          {names.words(text, hidden)}
          {verdict && <span class={`verdict ${verdict}`}> {t(verdict)}</span>}
          {why && <span class="soft"> – {names.words(why, hidden)}</span>}
        </li>
      ))}
    </ul>
  );
}
