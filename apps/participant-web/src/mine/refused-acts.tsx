import { useSignal } from '@preact/signals';
import type { PhoneTask } from '@rolwissel/domain';
import { phoneTexts } from '@rolwissel/texts';
import { useRef } from 'preact/hooks';
import { language } from '../language/language.ts';
import { openSheet } from '../room/sheets.ts';
import type { Replies, Reply } from '../room/store.ts';

/** Which screens say by themselves what became of a command; of the other commands it is said in “my seat”. */
const homes: readonly (readonly [kinds: RegExp, tasks: readonly PhoneTask['kind'][]])[] = [
  [/Ballot$/, ['vote', 'closed', 'result']],
  [/Case$/, ['cases']],
  [/Objections?$|Support|Answer$/, ['objections', 'vote']],
  [/Objective$/, ['objectives']],
  [/Line$/, ['step', 'debrief']],
  [/Team$/, ['team']],
  [/Commitment$|^SeekBuddy$/, ['commitments', 'finished']],
];

function isAtHome(kind: string, thing: string, task: PhoneTask): boolean {
  const tasks = homes.find(([kinds]) => kinds.test(kind))?.[1];
  if (!tasks) return openSheet.value === 'seat';
  return tasks.includes(task.kind) && (!kind.endsWith('Ballot') || ('roundId' in task && task.roundId === thing));
}

/** Whoever was ready when the room had gone on already has missed nothing. */
const isMoot = ({ kind }: Reply): boolean => kind === 'MarkReady';

interface RefusedActsProps {
  readonly replies: Replies;
  readonly task: PhoneTask;
}

/**
 * What was refused after the room had gone on, a vote from a phone that was offline for instance: no screen that is there
 * now would say so. Told until it is waved away.
 */
export function RefusedActs({ replies, task }: RefusedActsProps) {
  const t = phoneTexts.in(language.value).mine;
  const told = useRef(new Set<Reply>());
  const waved = useSignal<readonly Reply[]>([]);
  const refused = [...replies].filter(([, { ok }]) => !ok);
  for (const [thing, reply] of refused) if (isMoot(reply) || isAtHome(reply.kind, thing, task)) told.current.add(reply);
  const [, astray] = refused.find(([, reply]) => !told.current.has(reply) && !waved.value.includes(reply)) ?? [];
  if (!astray || astray.ok) return null;
  const isVote = astray.kind === 'CastBallot';
  const isErasing = astray.kind === 'EraseParticipant' && astray.code === 'round-still-open';
  const understood = () => {
    waved.value = [...waved.value, astray];
    document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
  };
  return (
    <div class="astray">
      <p role="alert">
        <b>{t(isVote ? 'astrayVote' : 'astray')}</b> {isErasing ? t('eraseLater') : astray.message}{' '}
        {!isVote && !isErasing && t('astrayWhere')}
      </p>
      <button type="button" onClick={understood}>
        {t('understood')}
      </button>
    </div>
  );
}
