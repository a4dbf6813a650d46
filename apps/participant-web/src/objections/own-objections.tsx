import { headOf, isToBeResolved } from '@rolwissel/domain';
import { ActLine } from '../live/act-line.tsx';
import type { Desk } from '../live/desk.ts';
import { said } from '../pack/said.ts';
import { ObjectionCard } from './objection-card.tsx';
import { awaitingWord, type ObjectionView, ownObjections } from './own.ts';
import { OwnActs } from './own-acts.tsx';
import { Solved } from './solved.tsx';
import { objectionWords } from './words.ts';

/** One's own objections, those that wait for one's word first. */
export function OwnObjections({ desk }: { desk: Desk }) {
  const t = objectionWords.value;
  const waiting = awaitingWord(desk.workshop);
  const mine = [...ownObjections(desk.workshop)].reverse();
  const ordered = [...mine.filter(({ id }) => isAmong(waiting, id)), ...mine.filter(({ id }) => !isAmong(waiting, id))];
  if (mine.length === 0) return <p class="soft">{t('none')}</p>;
  return (
    <>
      {ordered.map((objection) => (
        <OwnObjection key={objection.id} desk={desk} objection={objection} isWaiting={isAmong(waiting, objection.id)} />
      ))}
    </>
  );
}

const isAmong = (objections: readonly ObjectionView[], id: string): boolean =>
  objections.some((objection) => objection.id === id);

function OwnObjection({ desk, objection, isWaiting }: { desk: Desk; objection: ObjectionView; isWaiting: boolean }) {
  const t = objectionWords.value;
  const { workshop } = desk;
  const head = headOf(workshop, objection);
  const answer = head.answers.at(-1);
  const hasSaidYes = head.status === 'answered' && workshop.you.objections.accepted[head.id] === answer?.id;
  const { status } = objection.raiserLeft ? { status: 'withdrawn' as const } : head;
  return (
    <ObjectionCard
      desk={desk}
      objection={head === objection ? objection : { ...objection, answers: head.answers }}
      status={t(status)}
    >
      {head !== objection && (
        <p class="notice">
          {t('mergedInto')} <q>{said(head.text, desk.pack)}</q>
        </p>
      )}
      {objection.status === 'hidden' && objection.hideReason && <p class="notice">{t(objection.hideReason)}</p>}
      {isWaiting && isToBeResolved(head) && <p class="notice">{t('toBeResolved')}</p>}
      {isWaiting && answer && <Solved desk={desk} objectionId={head.id} answerId={answer.id} />}
      {hasSaidYes && <p class="notice">{t('youSaidYes')}</p>}
      <ActLine sending={desk.sendingOf(objection.id) ?? desk.sendingOf(head.id)} isOffline={desk.isOffline} />
      <OwnActs desk={desk} objection={objection} head={head} />
    </ObjectionCard>
  );
}
