import { useSignal } from '@preact/signals';
import { longestShareMs, type Problem, type ShareAudience, shareAudiences } from '@rolwissel/protocol';
import { type LanguageTag, sharingTexts } from '@rolwissel/texts';
import type { TargetedSubmitEvent } from 'preact';
import { makeShare } from './api.ts';
import { dayOf, endOf } from './days.ts';

/** What each piece of the dialog is given that changes something. */
export type ChangingProps = Readonly<{
  workshopId: string;
  language: LanguageTag;
  onDone: () => void;
  onFailed: (problem: Problem) => void;
}>;

const dayMs = 24 * 60 * 60 * 1_000;
const usualDays = 30;

/** One more link: for whom, and until when. */
export function ShareForm({ workshopId, language, onDone, onFailed }: ChangingProps) {
  const { share: t, audiences, sees } = sharingTexts.in(language);
  const audience = useSignal<ShareAudience>('client');
  const day = useSignal(dayOf(Date.now() + usualDays * dayMs));
  const isBusy = useSignal(false);
  const isMissing = useSignal(false);
  const onSubmit = async (event: TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const endsAt = endOf(day.value);
    isMissing.value = endsAt === undefined;
    if (isBusy.peek() || endsAt === undefined) return;
    isBusy.value = true;
    const request = { page: 'replay', audience: audience.value, endsAt } as const;
    const answer = await makeShare(workshopId, request, language);
    isBusy.value = false;
    if (answer.ok) onDone();
    else onFailed(answer.problem);
  };
  return (
    <form noValidate onSubmit={(event) => void onSubmit(event)}>
      <fieldset>
        <legend>{t('forWhom')}</legend>
        {shareAudiences.map((known) => (
          <label key={known} class="share-audience">
            <input
              type="radio"
              name="audience"
              checked={audience.value === known}
              onChange={() => {
                audience.value = known;
              }}
            />
            <span>
              {audiences(known)}
              <small>{sees(known)}</small>
            </span>
          </label>
        ))}
      </fieldset>
      <div class="share-end">
        <label>
          {t('until')}
          <input
            type="date"
            required
            value={day.value}
            min={dayOf(Date.now())}
            max={dayOf(Date.now() + longestShareMs - 2 * dayMs)}
            aria-describedby="share-end-wants"
            aria-invalid={isMissing.value}
            onInput={({ currentTarget }) => {
              day.value = currentTarget.value;
            }}
          />
        </label>
        <button type="submit" class="primary" aria-disabled={isBusy.value}>
          {t('make')}
        </button>
      </div>
      <p id="share-end-wants" class={isMissing.value ? 'wrong' : 'soft'} role={isMissing.value ? 'alert' : undefined}>
        {t(isMissing.value ? 'untilMissing' : 'lasts')}
      </p>
    </form>
  );
}
