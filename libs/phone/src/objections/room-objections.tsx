import { signal, useSignal } from '@preact/signals';
import { isOpen, type ObjectionView, othersObjections, wordsOf } from '@rolwissel/domain';
import { phoneTexts } from '@rolwissel/texts';
import { SavedIcon } from '@rolwissel/ui';
import { useEffect, useId, useMemo } from 'preact/hooks';
import { useOpener } from '../forms/opener.ts';
import { useOptimistic } from '../forms/use-optimistic.ts';
import { ActLine } from '../task/act-line.tsx';
import type { PhoneContext } from '../task/phone-context.ts';
import { AnswerForm } from './answer-form.tsx';
import { ObjectionCard } from './objection-card.tsx';
import { sampleOf, sampleSize } from './sample.ts';

type Shown = Readonly<Record<string, number>>;

interface RoomObjectionsProps {
  readonly context: PhoneContext;
}

/** The others' objections. Of many a fair sample, which stays as it is until one asks for others; or a search. */
export function RoomObjections({ context }: RoomObjectionsProps) {
  const t = phoneTexts.in(context.language).objections;
  const id = useId();
  const others = othersObjections(context.workshop);
  const wanted = useSignal('');
  const standing = others.filter(isOpen);
  const [ids, showOthers] = useSample(
    context,
    standing.length > 0 ? standing : others,
    context.workshop.you.people.me?.id ?? '',
  );
  const found =
    wanted.value.trim() === '' ? undefined : others.filter((objection) => mentions(objection, wanted.value));
  const shown = found?.slice(0, sampleSize * 2) ?? others.filter((objection) => ids.includes(objection.id));
  if (others.length === 0) return <p class="soft">{t('roomEmpty')}</p>;
  const isMany = others.length > sampleSize;
  return (
    <>
      {isMany && (
        <div class="field">
          <label for={id}>{t('search')}</label>
          <input
            id={id}
            type="search"
            value={wanted.value}
            onInput={({ currentTarget }) => {
              wanted.value = currentTarget.value;
            }}
          />
        </div>
      )}
      <p class="soft" aria-live="polite">
        {found ? t(found.length > shown.length ? 'foundMany' : 'found', { n: found.length }) : isMany && t('sample')}
      </p>
      {shown.map((objection) => (
        <OthersObjection key={objection.id} context={context} objection={objection} />
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
function useSample(
  { drafts }: PhoneContext,
  pool: readonly ObjectionView[],
  reader: string,
): readonly [readonly string[], () => void] {
  const take = () => sampleOf(pool, drafts.read<Shown>('objections shown') ?? {}, reader).map(({ id }) => id);
  const ids = useMemo(() => signal(take()), []);
  useEffect(() => {
    const shown = drafts.read<Shown>('objections shown') ?? {};
    drafts.write('objections shown', {
      ...shown,
      ...Object.fromEntries(ids.value.map((id) => [id, (shown[id] ?? 0) + 1])),
    });
  }, [ids.value]);
  const room = sampleSize - ids.value.length;
  const newer = room > 0 ? pool.filter(({ id }) => !ids.value.includes(id)).slice(0, room) : [];
  return [
    [...ids.value, ...newer.map(({ id }) => id)],
    () => {
      scrollTo(0, 0);
      ids.value = take();
    },
  ];
}

interface OthersObjectionProps {
  readonly context: PhoneContext;
  readonly objection: ObjectionView;
}

function OthersObjection({ context, objection }: OthersObjectionProps) {
  const t = phoneTexts.in(context.language).objections;
  const isAnswering = useSignal(false);
  const opener = useOpener(isAnswering.value);
  const { id, status } = objection;
  const sending = context.sendingOf(id);
  const [isBacked, wishBacked] = useOptimistic(context.workshop.you.objections.supported[id] === true, sending);
  const back = () => {
    if (sending?.state === 'queued') return;
    wishBacked(!isBacked);
    void context.acts?.send({ kind: isBacked ? 'WithdrawSupport' : 'SupportObjection', data: { objectionId: id } });
  };
  const canAnswer = context.workshop.agenda.settings.moderation !== 'pre';
  return (
    <ObjectionCard context={context} objection={objection} status={status === 'open' ? undefined : t(status)}>
      <ActLine context={context} sending={sending} />
      {isOpen(objection) && !isAnswering.value && (
        <div class="buttons">
          <button type="button" aria-pressed={isBacked} onClick={back}>
            {isBacked && <SavedIcon />} {t('support')}
          </button>
          {canAnswer && (
            <button
              ref={opener}
              type="button"
              class="quiet"
              onClick={() => {
                isAnswering.value = true;
              }}
            >
              {t('answer')}
            </button>
          )}
        </div>
      )}
      {isAnswering.value && (
        <AnswerForm
          context={context}
          objection={objection}
          onDone={() => {
            isAnswering.value = false;
          }}
        />
      )}
    </ObjectionCard>
  );
}
