import { useSignal } from '@preact/signals';
import { OneOf } from '@rolwissel/ballots/phone';
import type { Channel } from '@rolwissel/domain';
import type { OwnFollowUpShown } from '@rolwissel/protocol';
import { type LanguageTag, languages, phoneTexts } from '@rolwissel/texts';
import { LockIcon } from '@rolwissel/ui';
import { useId } from 'preact/hooks';
import { SureButton } from '../forms/sure-button.tsx';
import type { PhoneContext } from '../task/phone-context.ts';
import { found, useAsked } from '../task/use-asked.ts';
import { CopyButton } from './copy-button.tsx';
import type { FollowUpDesk, FollowUpReply, FollowUpWish } from './follow-up-desk.ts';

interface FollowUpCardProps {
  readonly context: PhoneContext;
}

/** Whether one wants to be asked, weeks later, how it went: an offer, and what one said to it. Nothing where it is not offered. */
export function FollowUpCard({ context: { acts, language } }: FollowUpCardProps) {
  const desk = acts?.followUp;
  const own = useSignal<OwnFollowUpShown | undefined>(undefined);
  const asked = useAsked(desk && (async () => found(await desk('GET'))));
  const problem = useSignal<string | undefined>(undefined);
  const isBusy = useSignal(false);
  const isChanging = useSignal(false);
  const t = phoneTexts.in(language).followUp;
  const take = (reply: FollowUpReply) => {
    if (reply.ok) own.value = reply.value;
    problem.value = reply.ok ? undefined : reply.problem.detail || t('waits');
    return reply.ok;
  };
  const ask = async (...[method, wish]: Parameters<FollowUpDesk>) => {
    if (!desk || isBusy.value) return;
    isBusy.value = true;
    if (take(await desk(method, wish))) isChanging.value = false;
    isBusy.value = false;
  };
  const shown = own.value ?? asked;
  if (!shown?.isOffered || (shown.channel === undefined && isAllOver(shown))) return null;
  const isIn = shown.channel !== undefined;
  return (
    <section class="section on-screen follow-up">
      <h2>{t('title')}</h2>
      {isIn && <Standing own={shown} language={language} />}
      {!isIn && <p>{t('invite')}</p>}
      {!isIn && (
        <p class="secrecy">
          <LockIcon size="1.25em" /> {t('secrecy')}
        </p>
      )}
      {(!isIn || isChanging.value || shown.hasBounced) && !isAllOver(shown) && (
        <WishForm own={shown} language={language} isBusy={isBusy.value} onSend={(wish) => void ask('POST', wish)} />
      )}
      {problem.value !== undefined && (
        <p role="alert" class="problem">
          {problem.value}
        </p>
      )}
      {isIn && (
        <div class="buttons">
          {!isChanging.value && !shown.hasBounced && !isAllOver(shown) && (
            <button
              type="button"
              class="quiet"
              onClick={() => {
                isChanging.value = true;
              }}
            >
              {t('change')}
            </button>
          )}
          <SureButton
            language={language}
            label={t('stop')}
            question={t('stopSure')}
            yes={t('stopYes')}
            onYes={() => void ask('DELETE')}
          />
        </div>
      )}
    </section>
  );
}

const isAllOver = ({ waves }: OwnFollowUpShown): boolean =>
  waves.length > 0 && waves.every(({ status }) => status === 'closed');

interface StandingProps {
  readonly own: OwnFollowUpShown;
  readonly language: LanguageTag;
}

/** How one hears of it, and when. */
function Standing({ own: { channel, address = '…', link, waves, hasBounced }, language }: StandingProps) {
  const t = phoneTexts.in(language).followUp;
  const days = waves.filter(({ status }) => status !== 'closed').map(({ dueOn }) => dayIn(language, dueOn));
  return (
    <>
      {channel === 'email' && (
        <p class={hasBounced ? 'problem' : undefined}>{hasBounced ? t('bounced') : t('byEmail', { address })}</p>
      )}
      {channel === 'trainer' && <p>{t('byTrainer')}</p>}
      {link !== undefined && (
        <>
          <p>{t('byLink')}</p>
          <p class="own-link">{link}</p>
          <CopyButton text={link} label={t('copy')} done={t('copied')} />
        </>
      )}
      {days.length > 0 && (
        <p class="soft">
          {t('days', { days: new Intl.ListFormat(languages[language].dates, { type: 'conjunction' }).format(days) })}
        </p>
      )}
    </>
  );
}

/** A day as people say it. */
export const dayIn = (language: LanguageTag, date: string): string =>
  new Intl.DateTimeFormat(languages[language].dates, { day: 'numeric', month: 'long' }).format(new Date(date));

interface WishFormProps extends StandingProps {
  readonly isBusy: boolean;
  readonly onSend: (wish: FollowUpWish) => void;
}

function WishForm({ own, language, isBusy, onSend }: WishFormProps) {
  const t = phoneTexts.in(language).followUp;
  const channel = useSignal<Channel | undefined>(own.channel ?? own.channels[0]);
  const address = useSignal('');
  const id = useId();
  const isEmail = channel.value === 'email';
  return (
    <form
      class="inner-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (channel.value === undefined) return;
        onSend({ channel: channel.value, language, ...(isEmail ? { address: address.value.trim() } : {}) });
      }}
    >
      <OneOf
        legend={t('how')}
        options={own.channels.map((each) => ({ id: each, text: t(each) }))}
        value={channel.value}
        onChoose={(chosen) => {
          channel.value = chosen;
        }}
      />
      {isEmail && (
        <div class="field">
          <label for={id}>{t('address')}</label>
          <small class="soft" id={`${id}-hint`}>
            {t('addressHint')}
          </small>
          <input
            id={id}
            type="email"
            inputMode="email"
            autoComplete="email"
            autoCapitalize="none"
            spellcheck={false}
            aria-describedby={`${id}-hint`}
            value={address.value}
            onInput={({ currentTarget }) => {
              address.value = currentTarget.value;
            }}
          />
        </div>
      )}
      {channel.value === 'trainer' && <p class="soft">{t('trainerSees')}</p>}
      <div class="inner-actions">
        <button type="submit" class="primary" aria-disabled={isBusy}>
          {isBusy ? t('isBusy') : t('signUp')}
        </button>
      </div>
    </form>
  );
}
