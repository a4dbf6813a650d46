import { useSignal } from '@preact/signals';
import type { ShareLink } from '@rolwissel/protocol';
import { commonTexts, type LanguageTag, languages, sharingTexts } from '@rolwissel/texts';
import { useEffect } from 'preact/hooks';
import { copied, copiedShownMs } from '../../clipboard/clipboard.ts';
import { revokeShare } from './api.ts';
import { lastDayBefore } from './days.ts';
import type { ChangingProps } from './share-form.tsx';

type ShareRowProps = ChangingProps & Readonly<{ link: ShareLink }>;

/** One link: what it opens and for whom, until when, how it was used; to be copied and revoked while it opens anything. */
export function ShareRow({ link, ...changing }: ShareRowProps) {
  const { share: t, audiences } = sharingTexts.in(changing.language);
  const { page, audience, status, opened, openedAt, url } = link;
  const shown = commonTexts.in(changing.language).acts(page);
  return (
    <li class={`share-link ${status}`}>
      <p>
        <b>{page === 'replay' ? `${shown} · ${audiences(audience)}` : shown}</b>{' '}
        <span class={status === 'open' ? undefined : 'warn'}>{statusOf(link, changing.language)}</span>
        <br />
        <span class="soft">
          {openedAt === undefined
            ? t('neverOpened')
            : t('opened', { n: opened, last: moment(new Date(openedAt), changing.language) })}
        </span>
      </p>
      {url !== undefined && <Acts url={url} link={link} {...changing} />}
    </li>
  );
}

function statusOf({ status, endsAt }: ShareLink, language: LanguageTag): string {
  const { share: t } = sharingTexts.in(language);
  if (status === 'revoked') return t('revoked');
  const date = lastDayBefore(endsAt).toLocaleDateString(languages[language].dates, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  });
  return t(status === 'open' ? 'openUntil' : 'ended', { date });
}

const moment = (date: Date, language: LanguageTag): string =>
  date.toLocaleString(languages[language].dates, { day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit' });

/** What the row shows below itself. */
type Shown = 'nothing' | 'copied' | 'link' | 'question';

function Acts({ url, link, workshopId, language, onDone, onFailed }: ShareRowProps & Readonly<{ url: string }>) {
  const { share: t } = sharingTexts.in(language);
  const shown = useSignal<Shown>('nothing');
  useEffect(() => {
    if (shown.value !== 'copied') return undefined;
    const timer = setTimeout(() => {
      shown.value = 'nothing';
    }, copiedShownMs);
    return () => clearTimeout(timer);
  }, [shown, shown.value]);
  const copy = async () => {
    shown.value = (await copied(url)) ? 'copied' : 'link';
  };
  const revoke = async () => {
    const answer = await revokeShare(workshopId, link.id, language);
    if (answer.ok) onDone();
    else onFailed(answer.problem);
  };
  return (
    <>
      <div class="acts">
        <button type="button" onClick={() => void copy()}>
          <span aria-live="polite">{t(shown.value === 'copied' ? 'copied' : 'copy')}</span>
        </button>
        <button
          type="button"
          class="quiet"
          aria-expanded={shown.value === 'question'}
          onClick={() => {
            shown.value = shown.value === 'question' ? 'nothing' : 'question';
          }}
        >
          {t('revoke')}
        </button>
      </div>
      {shown.value === 'link' && (
        <label class="share-by-hand">
          {t('copyYourself')}
          <input readOnly value={url} onFocus={({ currentTarget }) => currentTarget.select()} />
        </label>
      )}
      {shown.value === 'question' && (
        <div class="acts">
          <p class="soft">{t('revokeSure')}</p>
          <button type="button" onClick={() => void revoke()}>
            {t('revokeYes')}
          </button>
          <button
            type="button"
            class="quiet"
            onClick={() => {
              shown.value = 'nothing';
            }}
          >
            {commonTexts.in(language).acts('cancel')}
          </button>
        </div>
      )}
    </>
  );
}
