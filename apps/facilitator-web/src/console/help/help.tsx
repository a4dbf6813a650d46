import type { Locale } from '@rolwissel/content';
import { useEffect, useRef } from 'preact/hooks';
import { helpTexts } from './texts.ts';

const keys = [
  ['next', ['space', '→', 'PageDown']],
  ['previous', ['←', 'PageUp']],
  ['blank', ['B', '.']],
  ['undo', ['U']],
  ['clock', ['T']],
  ['pause', ['P']],
  ['help', ['?']],
] as const;

/** All keys on one card. */
export function Help({ locale, onClose }: Readonly<{ locale: Locale; onClose: () => void }>) {
  const t = helpTexts(locale);
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} class="help" aria-labelledby="help-title" onClose={onClose}>
      <h2 id="help-title">{t('title')}</h2>
      <p>{t('intro')}</p>
      <dl>
        {keys.map(([act, names]) => (
          <div key={act}>
            <dt>
              {names.map((name) => (
                <kbd key={name}>{name === 'space' ? t('space') : name}</kbd>
              ))}
            </dt>
            <dd>{t(act)}</dd>
          </div>
        ))}
      </dl>
      <form method="dialog">
        <button type="submit" class="primary">
          {t('close')}
        </button>
      </form>
    </dialog>
  );
}
