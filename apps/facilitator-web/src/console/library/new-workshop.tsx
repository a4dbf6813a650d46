import { useSignal } from '@preact/signals';
import { localeFor, localized } from '@rolwissel/content';
import { type PlanFormat, plans, usualTitle } from '@rolwissel/content/plans';
import {
  defaultSettings,
  type Locale,
  type Localized,
  locales,
  type Settings,
  workshopLimits,
} from '@rolwissel/domain';
import { commonTexts, consoleTexts, type LanguageTag, languages, languageTags } from '@rolwissel/texts';
import type { TargetedSubmitEvent } from 'preact';
import { FormField, isReady } from '../../form/form-field.tsx';
import { reasonOf } from '../../session/reason.ts';
import { createWorkshop, type WorkshopRequest } from './api.ts';
import { PickExperiences } from './pick-experiences.tsx';

type NewWorkshopProps = Readonly<{ language: LanguageTag; onMade: (workshopId: string) => void }>;

const formats = Object.keys(plans) as PlanFormat[]; // the keys of the built-in plans
const usualFormat: PlanFormat = 'standard90';

/** The languages that screens speak and no text of a workshop is written in, by their own names. */
const unwritten = languageTags
  .filter((tag) => !locales.some((locale) => locale === tag))
  .map((tag) => languages[tag].name);

/** A built-in workshop: the whole programme unless another is chosen; what else can be chosen is folded away above the button. */
export function NewWorkshop({ language, onMade }: NewWorkshopProps) {
  const words = consoleTexts.in(language).library;
  const wrong = useSignal<string | undefined>(undefined);
  const isBusy = useSignal(false);
  const onSubmit = async (event: TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (isBusy.peek() || !isReady(event.currentTarget)) return;
    wrong.value = undefined;
    const request = requestFrom(new FormData(event.currentTarget), language);
    isBusy.value = true;
    const answer = await createWorkshop(request, language);
    isBusy.value = false;
    if (answer.ok) onMade(answer.value.id);
    else wrong.value = reasonOf(answer.problem, language);
  };
  return (
    <section class="new-workshop" aria-labelledby="new-title">
      <h2 id="new-title">{words('new')}</h2>
      <form noValidate onSubmit={(event) => void onSubmit(event)}>
        <FormField
          name="title"
          label={words('title')}
          language={language}
          max={workshopLimits.longestTitle}
          start={localized(usualTitle, language)}
          missing={words('titleMissing')}
        />
        <fieldset class="formats">
          <legend>{words('programme')}</legend>
          {formats.map((format) => (
            <label key={format}>
              <input type="radio" name="format" value={format} defaultChecked={format === usualFormat} />
              <span>
                {localized(plans[format].title, language)}
                <small>
                  {words('minutes', { n: plans[format].minutes })} · {localized(plans[format].people, language)}
                </small>
              </span>
            </label>
          ))}
        </fieldset>
        <Choices language={language} />
        <PickExperiences language={language} />
        <p class="wrong" role="alert">
          {wrong.value}
        </p>
        <button type="submit" class="primary" aria-disabled={isBusy.value}>
          {words('make')}
        </button>
      </form>
    </section>
  );
}

type ChoicesProps = Readonly<{ language: LanguageTag }>;

function Choices({ language }: ChoicesProps) {
  const words = consoleTexts.in(language).library;
  return (
    <details>
      <summary>{words('settings')}</summary>
      <fieldset class="checks">
        <legend>{words('languages')}</legend>
        {locales.map((locale) => (
          <label key={locale}>
            <input type="checkbox" name="locales" value={locale} defaultChecked /> {languages[locale].name}
          </label>
        ))}
        {unwritten.length > 0 && <p>{words('otherScreens', { languages: unwritten.join(', ') })}</p>}
      </fieldset>
      {otherLocales(language).map((locale) => (
        <label key={locale}>
          {words('titleIn', { language: languages[locale].name })}
          <input
            name={`title-${locale}`}
            defaultValue={usualTitle[locale]}
            maxLength={workshopLimits.longestTitle}
            autocomplete="off"
            lang={locale}
          />
        </label>
      ))}
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
        {commonTexts.in(language).activities('objections')}
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

/** Those that the title above is not written in. */
const otherLocales = (language: LanguageTag): readonly Locale[] =>
  locales.filter((locale) => locale !== localeFor(language));

/** The title in each language: one that was left as usual while the other was not is that other one. Nothing where all are the same. */
function titlesFrom(text: (name: string) => string, language: LanguageTag): Localized | undefined {
  const own = text('title');
  const isUsual = own === usualTitle[localeFor(language)];
  const titleIn = (locale: Locale): string => {
    const title = locale === localeFor(language) ? own : text(`title-${locale}`);
    return title === '' || (!isUsual && title === usualTitle[locale]) ? own : title;
  };
  const titles = Object.fromEntries(locales.map((locale) => [locale, titleIn(locale)])) as Localized; // one for each
  return locales.every((locale) => titles[locale] === own) ? undefined : titles;
}

/** In a plenary, objections pass the trainer first, unless chosen otherwise. */
function requestFrom(form: FormData, language: LanguageTag): WorkshopRequest {
  const format = formats.find((known) => known === form.get('format')) ?? usualFormat;
  const text = (name: string) => {
    const value = form.get(name);
    return typeof value === 'string' ? value.trim() : '';
  };
  const chosenLocales = locales.filter((locale) => form.getAll('locales').includes(locale));
  const moderation = text('moderation') || (format === 'plenary60' ? 'pre' : defaultSettings.moderation);
  const settings = {
    identity: text('identity') as Settings['identity'], // one of the options above
    moderation: moderation as Settings['moderation'], // likewise
    minTotal: Number(text('minTotal')) || defaultSettings.minTotal,
  };
  const titles = titlesFrom(text, language);
  const experiences = form.getAll('experiences').filter((id) => typeof id === 'string');
  return {
    title: text('title'),
    ...(titles ? { titles } : {}),
    format,
    locales: chosenLocales.length > 0 ? chosenLocales : [localeFor(language)],
    settings,
    ...(experiences.length > 0 ? { experiences } : {}),
  };
}
