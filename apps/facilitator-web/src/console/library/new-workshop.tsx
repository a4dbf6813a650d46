import { useSignal } from '@preact/signals';
import type { Locale } from '@rolwissel/content';
import { type PlanFormat, plans } from '@rolwissel/content/plans';
import { defaultSettings, locales, type Settings, workshopLimits } from '@rolwissel/domain';
import type { TargetedSubmitEvent } from 'preact';
import { reasonOf } from '../../language/reason.ts';
import { createWorkshop, type Wish } from './api.ts';
import { libraryTexts } from './texts.ts';

type NewWorkshopProps = Readonly<{ locale: Locale; onMade: (workshopId: string) => void }>;

const formats = Object.keys(plans) as PlanFormat[]; // the keys of the built-in plans

/** A built-in workshop in one click; what else can be chosen is folded away. */
export function NewWorkshop({ locale, onMade }: NewWorkshopProps) {
  const words = libraryTexts(locale);
  const wrong = useSignal<string | undefined>(undefined);
  const isBusy = useSignal(false);
  const onSubmit = async (event: TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (isBusy.peek()) return;
    isBusy.value = true;
    const chosen = event.submitter instanceof HTMLButtonElement ? event.submitter.value : '';
    const answer = await createWorkshop(wishFrom(new FormData(event.currentTarget), chosen, locale), locale);
    isBusy.value = false;
    if (answer.ok) onMade(answer.value.id);
    else wrong.value = reasonOf(answer.problem, locale);
  };
  return (
    <section class="new-workshop" aria-labelledby="new-title">
      <h2 id="new-title">{words('new')}</h2>
      <form onSubmit={(event) => void onSubmit(event)}>
        <label>
          {words('title')}
          <input name="title" required maxLength={workshopLimits.longestTitle} defaultValue={words('titleDefault')} />
        </label>
        <ul class="formats">
          {formats.map((format) => (
            <li key={format}>
              <button type="submit" value={format} disabled={isBusy.value}>
                <strong>{plans[format].title[locale]}</strong>
                <span>
                  {words('minutes', { n: plans[format].minutes })} · {plans[format].people[locale]}
                </span>
              </button>
            </li>
          ))}
        </ul>
        <p class="wrong" role="alert">
          {wrong.value}
        </p>
        <Choices locale={locale} />
      </form>
    </section>
  );
}

function Choices({ locale }: Readonly<{ locale: Locale }>) {
  const words = libraryTexts(locale);
  return (
    <details>
      <summary>{words('settings')}</summary>
      <fieldset class="checks">
        <legend>{words('languages')}</legend>
        {locales.map((language) => (
          <label key={language}>
            <input type="checkbox" name="locales" value={language} defaultChecked /> {words(language)}
          </label>
        ))}
      </fieldset>
      <label>
        {words('identity')}
        <select name="identity">
          {(['auto', 'alias', 'named'] as const).map((identity) => (
            <option key={identity} value={identity}>
              {words(identity)}
            </option>
          ))}
        </select>
      </label>
      <label>
        {words('moderation')}
        <select name="moderation">
          <option value="">{words('byFormat')}</option>
          {(['post', 'pre'] as const).map((moderation) => (
            <option key={moderation} value={moderation}>
              {words(moderation)}
            </option>
          ))}
        </select>
      </label>
      <label>
        {words('minTotal')}
        <input
          name="minTotal"
          type="number"
          min={3}
          max={workshopLimits.highestMinTotal}
          defaultValue={String(defaultSettings.minTotal)}
        />
      </label>
    </details>
  );
}

/** In a plenary, objections pass the trainer first, unless chosen otherwise. */
function wishFrom(form: FormData, chosen: string, locale: Locale): Wish {
  const format = formats.find((known) => known === chosen) ?? 'standard90';
  const text = (name: string) => {
    const value = form.get(name);
    return typeof value === 'string' ? value.trim() : '';
  };
  const languages = locales.filter((language) => form.getAll('locales').includes(language));
  const moderation = text('moderation') || (format === 'plenary60' ? 'pre' : defaultSettings.moderation);
  const settings = {
    identity: text('identity') as Settings['identity'], // one of the options above
    moderation: moderation as Settings['moderation'], // likewise
    minTotal: Number(text('minTotal')) || defaultSettings.minTotal,
  };
  return { title: text('title'), format, locales: languages.length > 0 ? languages : [locale], settings };
}
