import { useSignal } from '@preact/signals';
import { localized } from '@rolwissel/content';
import { type PlanFormat, plans } from '@rolwissel/content/plans';
import type { WorkshopListed } from '@rolwissel/protocol';
import { commonTexts, consoleTexts, type LanguageTag, languages } from '@rolwissel/texts';
import type { TargetedSubmitEvent } from 'preact';
import { NextWorkshop } from '../../next-workshop/next-workshop.tsx';
import { reasonOf } from '../../session/reason.ts';
import { ShareButton } from '../sharing/share-button.tsx';
import { Unfolded } from '../unfolded/unfolded.tsx';
import { eraseWorkshop, logFileOf, repeatWorkshop } from './api.ts';
import { ForgetForm } from './forget-form.tsx';

const planFormats = Object.keys(plans) as PlanFormat[]; // the keys of the built-in plans

type WorkshopRowProps = Readonly<{
  workshop: WorkshopListed;
  /** How many of those it goes on from stand above it. */
  depth: number;
  family: Readonly<{ parent: WorkshopListed | undefined; hasForks: boolean }>;
  /** Whoever only helps there opens it, and does nothing else with it. */
  isOwn: boolean;
  language: LanguageTag;
  onOpen: (workshopId: string) => void;
  onErased: () => void;
}>;

/** One workshop in the list: open it, look back at it, or erase it for good. */
export function WorkshopRow({ workshop, depth, family, isOwn, language, onOpen, onErased }: WorkshopRowProps) {
  const { id, title, status, format, createdAt, keptUntil, people, simulated, importedAt, fork } = workshop;
  const words = consoleTexts.in(language).library;
  const isErasing = useSignal(false);
  const isForgetting = useSignal(false);
  const wrong = useSignal<string | undefined>(undefined);
  const written = (date: string, more: Intl.DateTimeFormatOptions) =>
    new Date(date).toLocaleString(languages[language].dates, {
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      ...more,
    });
  const plan = planFormats.find((known) => known === format);
  const repeat = async () => {
    const answer = await repeatWorkshop(id, language);
    if (answer.ok) onOpen(answer.value.id);
    else wrong.value = reasonOf(answer.problem, language);
  };
  return (
    <li class={depth === 0 ? 'workshop' : 'workshop branch'} style={depth === 0 ? undefined : { '--depth': depth }}>
      <div>
        <h2>{title}</h2>
        {fork && (
          <p class="fork-line">
            <ForkLine fork={fork} parent={family.parent} language={language} />
          </p>
        )}
        <p class="soft">
          {importedAt === undefined ? (
            <span class={`status ${status}`}>{commonTexts.in(language).statuses(status)}</span>
          ) : (
            <>
              <strong>{words('imported')}</strong> · {commonTexts.in(language).statuses(status)}
            </>
          )}{' '}
          · <time dateTime={createdAt}>{written(createdAt, { hour: '2-digit', minute: '2-digit' })}</time>
          {people > 0 && ` · ${commonTexts.in(language).words('people', { n: people })}`}
          {simulated > 0 && ` · ${words('simulated', { n: simulated })}`}
        </p>
        <p class="soft">
          {plan && `${localized(plans[plan].title, language)} · `}
          {words('keptUntil', { date: written(keptUntil, {}) })}
        </p>
        <p class="wrong" role="alert">
          {wrong.value}
        </p>
      </div>
      <div class="workshop-acts">
        {importedAt === undefined && (
          <button
            type="button"
            class={['lobby', 'live', 'paused'].includes(status) ? 'primary' : undefined}
            aria-label={`${words('open')}: ${title}`}
            onClick={() => onOpen(id)}
          >
            {words('open')}
          </button>
        )}
        {status !== 'draft' && (
          <a
            class="button"
            href={`/w/${id}/result`}
            aria-label={`${commonTexts.in(language).acts('result')}: ${title}`}
          >
            {commonTexts.in(language).acts('result')}
          </a>
        )}
        {status === 'finished' && importedAt === undefined && (
          <a
            class="button"
            href={`/w/${id}/follow-up`}
            aria-label={`${commonTexts.in(language).acts('followUp')}: ${title}`}
          >
            {commonTexts.in(language).acts('followUp')}
          </a>
        )}
        {isOwn && (
          <>
            {status !== 'draft' && (
              <>
                <a
                  class="button"
                  href={`/w/${id}/replay`}
                  aria-label={`${commonTexts.in(language).acts('replay')}: ${title}`}
                >
                  {commonTexts.in(language).acts('replay')}
                </a>
                <ShareButton workshopId={id} title={title} language={language} />
              </>
            )}
            {family.parent && (
              <a
                class="button quiet"
                href={`/compare?workshops=${family.parent.id},${id}`}
                aria-label={`${words('compareWith', { title: family.parent.title })}: ${title}`}
              >
                {words('compare')}
              </a>
            )}
            <button type="button" class="quiet" aria-label={words('againFor', { title })} onClick={() => void repeat()}>
              {words('again')}
            </button>
            <NextWorkshop
              last={{ ...workshop, isOwn }}
              language={language}
              class="quiet"
              onMade={onOpen}
              onWrong={(reason) => {
                wrong.value = reason;
              }}
            />
            <a class="button quiet" href={logFileOf(id)} download aria-label={words('logFor', { title })}>
              {words('log')}
            </a>
            {importedAt !== undefined && (
              <button
                type="button"
                class="quiet"
                aria-label={words('forgetFor', { title })}
                aria-expanded={isForgetting.value}
                onClick={() => {
                  isForgetting.value = !isForgetting.value;
                }}
              >
                {words('forget')}
              </button>
            )}
            <button
              type="button"
              class="quiet"
              aria-label={words('eraseFor', { title })}
              aria-expanded={isErasing.value}
              onClick={() => {
                isErasing.value = !isErasing.value;
              }}
            >
              {words('erase')}
            </button>
          </>
        )}
      </div>
      {isForgetting.value && (
        <Unfolded>
          <ForgetForm
            workshopId={id}
            language={language}
            onCancel={() => {
              isForgetting.value = false;
            }}
          />
        </Unfolded>
      )}
      {isErasing.value && (
        <Unfolded>
          <EraseForm
            workshop={workshop}
            family={family}
            language={language}
            onErased={onErased}
            onCancel={() => {
              isErasing.value = false;
            }}
          />
        </Unfolded>
      )}
    </li>
  );
}

type ForkLineProps = Readonly<{
  fork: NonNullable<WorkshopListed['fork']>;
  parent: WorkshopListed | undefined;
  language: LanguageTag;
}>;

/** Where it left which workshop. */
function ForkLine({ fork: { position, since, activity }, parent, language }: ForkLineProps) {
  const words = consoleTexts.in(language).library;
  const values = {
    n: position,
    title: parent?.title ?? words('parentGone'),
    time: new Date(since).toLocaleTimeString(languages[language].dates, { hour: '2-digit', minute: '2-digit' }),
  };
  return activity
    ? words('continuesIn', { ...values, activity: commonTexts.in(language).activities(activity) })
    : words('continuesFrom', values);
}

type EraseFormProps = Pick<WorkshopRowProps, 'workshop' | 'family' | 'language' | 'onErased'> &
  Readonly<{ onCancel: () => void }>;

/** Erasing cannot be undone, so it asks for the title. */
function EraseForm({ workshop: { id, title }, family, language, onErased, onCancel }: EraseFormProps) {
  const words = consoleTexts.in(language).library;
  const typed = useSignal('');
  const wrong = useSignal<string | undefined>(undefined);
  const onSubmit = async (event: TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const answer = await eraseWorkshop(id);
    if (answer.ok) onErased();
    else wrong.value = reasonOf(answer.problem, language);
  };
  return (
    <form class="erase" onSubmit={(event) => void onSubmit(event)}>
      {family.hasForks && <p>{words('eraseForks')}</p>}
      <label>
        {words('eraseWarning')} <strong>{title}</strong>
        <input
          autocomplete="off"
          value={typed.value}
          onInput={({ currentTarget }) => {
            typed.value = currentTarget.value;
          }}
        />
      </label>
      <p class="wrong" role="alert">
        {wrong.value}
      </p>
      <button type="submit" disabled={typed.value.trim() !== title.trim()}>
        {words('eraseFor', { title })}
      </button>
      <button type="button" class="quiet" onClick={onCancel}>
        {commonTexts.in(language).acts('cancel')}
      </button>
    </form>
  );
}
