import { written } from '@rolwissel/content';
import { awaitingWord, headOf, isToBeResolved, type ObjectionView, ownObjections } from '@rolwissel/domain';
import { phoneTexts } from '@rolwissel/texts';
import { ActLine } from '../task/act-line.tsx';
import type { PhoneContext } from '../task/phone-context.ts';
import { ObjectionCard } from './objection-card.tsx';
import { OwnActs } from './own-acts.tsx';
import { ResolutionQuestion } from './resolution-question.tsx';

interface OwnObjectionsProps {
  readonly context: PhoneContext;
}

/** One's own objections, those that wait for one's word first. */
export function OwnObjections({ context }: OwnObjectionsProps) {
  const t = phoneTexts.in(context.language).objections;
  const waiting = awaitingWord(context.workshop);
  const mine = [...ownObjections(context.workshop)].reverse();
  const ordered = [...mine.filter(({ id }) => isAmong(waiting, id)), ...mine.filter(({ id }) => !isAmong(waiting, id))];
  if (mine.length === 0) return <p class="soft">{t('none')}</p>;
  return (
    <>
      {ordered.map((objection) => (
        <OwnObjection
          key={objection.id}
          context={context}
          objection={objection}
          isWaiting={isAmong(waiting, objection.id)}
        />
      ))}
    </>
  );
}

const isAmong = (objections: readonly ObjectionView[], id: string): boolean =>
  objections.some((objection) => objection.id === id);

interface OwnObjectionProps {
  readonly context: PhoneContext;
  readonly objection: ObjectionView;
  readonly isWaiting: boolean;
}

function OwnObjection({ context, objection, isWaiting }: OwnObjectionProps) {
  const t = phoneTexts.in(context.language).objections;
  const { workshop } = context;
  const head = headOf(workshop, objection);
  const answer = head.answers.at(-1);
  const hasSaidYes = head.status === 'answered' && workshop.you.objections.accepted[head.id] === answer?.id;
  const { status } = objection.raiserLeft ? { status: 'withdrawn' as const } : head;
  return (
    <ObjectionCard
      context={context}
      objection={head === objection ? objection : { ...objection, answers: head.answers }}
      status={t(status)}
    >
      {head !== objection && (
        <p class="notice">
          {t('mergedInto')} <q>{written(head.text, context.pack)}</q>
        </p>
      )}
      {objection.status === 'hidden' && objection.hideReason && <p class="notice">{t(objection.hideReason)}</p>}
      {isWaiting && isToBeResolved(head) && <p class="notice">{t('toBeResolved')}</p>}
      {isWaiting && answer && <ResolutionQuestion context={context} objectionId={head.id} answerId={answer.id} />}
      {hasSaidYes && <p class="notice">{t('youSaidYes')}</p>}
      <ActLine context={context} sending={context.sendingOf(objection.id) ?? context.sendingOf(head.id)} />
      <OwnActs context={context} objection={objection} head={head} />
    </ObjectionCard>
  );
}
