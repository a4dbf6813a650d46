import { CloseIcon } from '@rolwissel/ui';
import type { RefObject } from 'preact';
import { markKinds } from '../model/marks.ts';
import { MarkIcon } from '../timeline/mark-icon.tsx';
import { markName } from '../words/mark-name.ts';
import { letterKeys, setLetterKeys } from './letter-keys.ts';
import type { ReplayContext } from './replay-context.ts';

type HelpProps = Readonly<{ context: ReplayContext; dialog: RefObject<HTMLDialogElement | null> }>;

/** All keys on one card, and a switch for those that could be hit by accident. */
export function Help({ context, dialog }: HelpProps) {
  const { help: t } = context.t;
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
    ...(context.player.reader.value.kind === 'owner'
      ? ([
          [['n'], t('note')],
          [['f'], t('fork')],
        ] as const)
      : []),
    [['c'], context.t.playing('copyLink')],
    [['?'], t('thisHelp')],
  ] as const;
  return (
    <dialog ref={dialog} class="help" aria-labelledby="help-title">
      <header>
        <h2 id="help-title">{context.common.things('keys')}</h2>
        <button type="button" class="quiet icon-button" aria-label={context.common.acts('close')} onClick={close}>
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
      <h3>{t('marks')}</h3>
      <ul class="legend-of-marks">
        {markKinds.map((kind) => (
          <li key={kind} class={`mark-${kind}`}>
            <MarkIcon kind={kind} size="18px" />
            {markName(kind, context)}
          </li>
        ))}
      </ul>
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
