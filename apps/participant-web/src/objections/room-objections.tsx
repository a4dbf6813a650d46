import { isOpen, wordsOf } from '@rolwissel/domain';
import { SavedIcon } from '@rolwissel/ui';
import { useEffect, useId, useState } from 'preact/hooks';
import { useOpener } from '../forms/opener.ts';
import { useWish } from '../forms/wish.ts';
import { read, write } from '../kept/shelf.ts';
import { ActLine } from '../live/act-line.tsx';
import type { Desk } from '../live/desk.ts';
import { AnswerForm } from './answer-form.tsx';
import { ObjectionCard } from './objection-card.tsx';
import { type ObjectionView, othersObjections } from './own.ts';
import { sampleOf, sampleSize } from './sample.ts';
import { objectionWords } from './words.ts';

type Shown = Readonly<Record<string, number>>;

/** The others' objections. Of many a fair sample, which stays as it is until one asks for others; or a search. */
export function RoomObjections({ desk }: { desk: Desk }) {
  const t = objectionWords.value;
  const id = useId();
  const others = othersObjections(desk.workshop);
  const [wanted, setWanted] = useState('');
  const standing = others.filter(isOpen);
  const [ids, showOthers] = useSample(standing.length > 0 ? standing : others, desk.workshop.you.people.me?.id ?? '');
  const found = wanted.trim() === '' ? undefined : others.filter((objection) => mentions(objection, wanted));
  const shown = found?.slice(0, sampleSize * 2) ?? others.filter((objection) => ids.includes(objection.id));
  if (others.length === 0) return <p class="soft">{t('roomEmpty')}</p>;
  const isMany = others.length > sampleSize;
  return (
    <>
      {isMany && (
        <div class="field">
          <label for={id}>{t('search')}</label>
          <input id={id} type="search" value={wanted} onInput={({ currentTarget }) => setWanted(currentTarget.value)} />
        </div>
      )}
      <p class="soft" aria-live="polite">
        {found ? t(found.length > shown.length ? 'foundMany' : 'found', { n: found.length }) : isMany && t('sample')}
      </p>
      {shown.map((objection) => (
        <OthersObjection key={objection.id} desk={desk} objection={objection} />
      ))}
      {isMany && !found && (
        <button type="button" onClick={showOthers}>
          {t('more')}
        </button>
      )}
    </>
  );
}

const mentions = ({ text }: ObjectionView, wanted: string): boolean =>
  (wordsOf(text) ?? '').toLowerCase().includes(wanted.trim().toLowerCase());

/** Which objections this phone shows now, and the way to others. New ones join while there is room. */
function useSample(pool: readonly ObjectionView[], reader: string): readonly [readonly string[], () => void] {
  const take = () => sampleOf(pool, read<Shown>('draft objections shown') ?? {}, reader).map(({ id }) => id);
  const [ids, setIds] = useState(take);
  useEffect(() => {
    const shown = read<Shown>('draft objections shown') ?? {};
    write('draft objections shown', { ...shown, ...Object.fromEntries(ids.map((id) => [id, (shown[id] ?? 0) + 1])) });
    scrollTo(0, 0);
  }, [ids]);
  const room = sampleSize - ids.length;
  const newer = room > 0 ? pool.filter(({ id }) => !ids.includes(id)).slice(0, room) : [];
  return [[...ids, ...newer.map(({ id }) => id)], () => setIds(take())];
}

function OthersObjection({ desk, objection }: { desk: Desk; objection: ObjectionView }) {
  const t = objectionWords.value;
  const [isAnswering, setAnswering] = useState(false);
  const opener = useOpener(isAnswering);
  const { id, status } = objection;
  const sending = desk.sendingOf(id);
  const [isBacked, wishBacked] = useWish(desk.workshop.you.objections.supported[id] === true, sending);
  const back = () => {
    if (sending?.state === 'queued') return;
    wishBacked(!isBacked);
    void desk.send({ kind: isBacked ? 'WithdrawSupport' : 'SupportObjection', data: { objectionId: id } });
  };
  const canAnswer = desk.workshop.agenda.settings.moderation !== 'pre';
  return (
    <ObjectionCard desk={desk} objection={objection} status={status === 'open' ? undefined : t(status)}>
      <ActLine sending={sending} isOffline={desk.isOffline} />
      {isOpen(objection) && !isAnswering && (
        <div class="buttons">
          <button type="button" aria-pressed={isBacked} onClick={back}>
            {isBacked && <SavedIcon />} {t('support')}
          </button>
          {canAnswer && (
            <button ref={opener} type="button" class="quiet" onClick={() => setAnswering(true)}>
              {t('answer')}
            </button>
          )}
        </div>
      )}
      {isAnswering && <AnswerForm desk={desk} objection={objection} onDone={() => setAnswering(false)} />}
    </ObjectionCard>
  );
}
