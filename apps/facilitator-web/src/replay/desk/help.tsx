import type { Locale } from '@rolwissel/content';
import { CloseIcon } from '@rolwissel/look';
import type { RefObject } from 'preact';
import { helpTexts } from '../words/help-texts.ts';
import { replayTexts } from '../words/texts.ts';
import { letterKeys, setLetterKeys } from './letter-keys.ts';

type HelpProps = Readonly<{ locale: Locale; dialog: RefObject<HTMLDialogElement | null> }>;

/** All keys on one card, and a switch for those that could be hit by accident. */
export function Help({ locale, dialog }: HelpProps) {
  const t = helpTexts(locale);
  const close = () => dialog.current?.close();
  const rows = [
    [[t('space')], t('playPause')],
    [['←', '→'], t('step')],
    [[`${t('shift')} ←`, `${t('shift')} →`], t('chapter')],
    [['Home', 'End'], t('ends')],
    [['[', ']'], t('mark')],
    [['1', '…', '6'], t('speed')],
    [['s'], t('idle')],
    [['v'], t('view')],
    [['c'], t('link')],
    [['?'], t('thisHelp')],
  ] as const;
  return (
    <dialog ref={dialog} class="help" aria-labelledby="help-title">
      <header>
        <h2 id="help-title">{t('help')}</h2>
        <button type="button" class="quiet icon-button" aria-label={replayTexts(locale)('close')} onClick={close}>
          <CloseIcon />
        </button>
      </header>
      <dl>
        {rows.map(([keys, what]) => (
          <div key={what}>
            <dt>{keys.map((name) => (name === '…' ? ' … ' : <kbd key={name}>{name}</kbd>))}</dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      <label class="check">
        <input
          type="checkbox"
          checked={letterKeys.value}
          onChange={({ currentTarget }) => setLetterKeys(currentTarget.checked)}
        />
        {t('letters')}
      </label>
      <p class="soft">{t('lettersMore')}</p>
    </dialog>
  );
}
