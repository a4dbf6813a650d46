import { type Signal, useSignal } from '@preact/signals';
import {
  longestShareMs,
  type Problem,
  type ShareAudience,
  type SharePage,
  shareAudiences,
  sharePages,
} from '@rolwissel/protocol';
import { commonTexts, type LanguageTag, sharingTexts } from '@rolwissel/texts';
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

/** One more link: to which page, for whom where that matters, and until when. */
export function ShareForm({ workshopId, language, onDone, onFailed }: ChangingProps) {
  const { share: t, audiences, sees, shows } = sharingTexts.in(language);
  const page = useSignal<SharePage>('result');
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
    const request = { page: page.value, audience: audience.value, endsAt };
    const answer = await makeShare(workshopId, request, language);
    isBusy.value = false;
    if (answer.ok) onDone();
    else onFailed(answer.problem);
  };
  return (
    <form noValidate onSubmit={(event) => void onSubmit(event)}>
      <Choice
        name="page"
        legend={t('whatToShare')}
        chosen={page}
        known={sharePages}
        label={commonTexts.in(language).acts}
        meaning={shows}
      />
      {page.value === 'replay' && (
        <Choice
          name="audience"
          legend={t('forWhom')}
          chosen={audience}
          known={shareAudiences}
          label={audiences}
          meaning={sees}
        />
      )}
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

type ChoiceProps<T extends string> = Readonly<{
  name: string;
  legend: string;
  chosen: Signal<T>;
  known: readonly T[];
  label: (one: T) => string;
  meaning: (one: T) => string;
}>;

/** One of a few, each with what it means. */
const Choice = <T extends string>({ name, legend, chosen, known, label, meaning }: ChoiceProps<T>) => (
  <fieldset>
    <legend>{legend}</legend>
    {known.map((one) => (
      <label key={one} class="share-choice">
        <input
          type="radio"
          name={name}
          checked={chosen.value === one}
          onChange={() => {
            chosen.value = one;
          }}
        />
        <span>
          {label(one)}
          <small>{meaning(one)}</small>
        </span>
      </label>
    ))}
  </fieldset>
);
