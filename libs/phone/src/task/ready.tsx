import { Tick } from '@rolwissel/ballots/phone';
import { isSameWork, type Work, workNow } from '@rolwissel/domain';
import { phoneTexts } from '@rolwissel/texts';
import { useOptimistic } from '../forms/use-optimistic.ts';
import { ActLine } from './act-line.tsx';
import type { PhoneContext } from './phone-context.ts';

interface ReadyProps {
  readonly context: PhoneContext;
}

/** While people are at something by themselves: that one is done with it, or not after all. Nothing while one is not of the room. */
export function Ready({ context }: ReadyProps) {
  const { me } = context.workshop.you.people;
  const work = workNow(context.workshop);
  const takesPart = me === undefined || (me.status === 'present' && me.mode === 'voting');
  if (!work || !takesPart) return null;
  return <ReadyTick key={`${work.activityId} ${work.place}`} context={context} work={work} />;
}

function ReadyTick({ context, work }: ReadyProps & { readonly work: Work }) {
  const t = phoneTexts.in(context.language).tasks;
  const sending = context.sendingOf('MarkReady');
  const [isReady, say] = useOptimistic(isSameWork(context.workshop.you.readiness.mark, work), sending);
  const isOfBefore = sending?.state === 'refused' && sending.code === 'too-late'; // what it was about is over
  return (
    <section class="ready">
      <Tick
        label={t('ready')}
        value={isReady}
        onChange={(ready) => {
          say(ready);
          void context.acts?.send({ kind: 'MarkReady', data: { ...work, ready } });
        }}
      />
      <p class="small soft">{t('readyHint')}</p>
      <ActLine context={context} sending={isOfBefore ? undefined : sending} />
    </section>
  );
}
