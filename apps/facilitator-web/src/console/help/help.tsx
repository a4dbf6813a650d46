import { commonTexts, consoleTexts, type LanguageTag } from '@rolwissel/texts';
import { useEffect, useRef } from 'preact/hooks';

const keys = [
  ['next', ['space', '→', 'PageDown']],
  ['previous', ['←', 'PageUp']],
  ['blank', ['B', '.']],
  ['undo', ['U']],
  ['clock', ['T']],
  ['pause', ['P']],
  ['bookmark', ['M']],
  ['help', ['?']],
] as const;

/** In the list of objections. */
const moderationKeys = [
  ['walk', ['J', 'K']],
  ['release', ['R']],
  ['hide', ['H']],
  ['merge', ['M']],
] as const;

type HelpProps = Readonly<{ language: LanguageTag; onClose: () => void }>;

/** All keys on one card. */
export function Help({ language, onClose }: HelpProps) {
  const t = consoleTexts.in(language).help;
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} class="help" aria-labelledby="help-title" onClose={onClose}>
      <h2 id="help-title">{t('title')}</h2>
      <p>{t('intro')}</p>
      <KeyList keys={keys} language={language} />
      <h3>{t('moderation')}</h3>
      <KeyList keys={moderationKeys} language={language} />
      <form method="dialog">
        <button type="submit" class="primary">
          {commonTexts.in(language).acts('close')}
        </button>
      </form>
    </dialog>
  );
}

type KeyListProps = Readonly<{
  keys: readonly (readonly [(typeof keys | typeof moderationKeys)[number][0], readonly string[]])[];
  language: LanguageTag;
}>;

const KeyList = ({ keys: listed, language }: KeyListProps) => (
  <dl>
    {listed.map(([act, names]) => (
      <div key={act}>
        <dt>
          {names.map((name) => (
            <kbd key={name}>{name === 'space' ? consoleTexts.in(language).next('space') : name}</kbd>
          ))}
        </dt>
        <dd>{consoleTexts.in(language).help(act)}</dd>
      </div>
    ))}
  </dl>
);
