import { OneOf } from '@rolwissel/ballots/phone';
import { playLimits, type Rating } from '@rolwissel/domain';
import { phoneTexts } from '@rolwissel/texts';
import { LockIcon } from '@rolwissel/ui';
import { useOptimistic } from '../forms/use-optimistic.ts';
import { ActLine } from '../task/act-line.tsx';
import type { PhoneContext } from '../task/phone-context.ts';

interface RatingFormProps {
  readonly context: PhoneContext;
  readonly playId: string;
  readonly rating: Rating | undefined;
}

const values = Array.from({ length: playLimits.highestRating }, (_, index) => `${index + 1}`);

/** How content one is with what came of it: one tap, which can be another one until the cards are open. */
export function RatingForm({ context, playId, rating }: RatingFormProps) {
  const t = phoneTexts.in(context.language).play;
  const known = rating && 'value' in rating ? `${rating.value}` : undefined;
  const sending = context.sendingOf('RateSatisfaction');
  const [shown, choose] = useOptimistic(known, sending);
  return (
    <section class="section rating">
      <OneOf
        legend={<strong>{t('rate')}</strong>}
        options={values.map((id) => ({ id, text: id }))}
        isSmall
        value={shown}
        onChoose={(value) => {
          choose(value);
          void context.acts?.send({ kind: 'RateSatisfaction', data: { playId, value: Number(value) } });
        }}
      />
      <p class="secrecy">
        <LockIcon size="1.25em" /> {t('rateSecrecy')}
      </p>
      <ActLine context={context} sending={sending} />
    </section>
  );
}
