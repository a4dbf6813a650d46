import { useSignal } from '@preact/signals';
import { CloseIcon, LinkIcon } from '@rolwissel/ui';
import { useEffect, useRef } from 'preact/hooks';
import { copied, copiedShownMs } from '../../clipboard/clipboard.ts';
import { writeLink } from '../model/link.ts';
import type { ReplayContext } from '../page/replay-context.ts';

/** Puts the address of this moment on the clipboard; where the page may not, lays it out to be copied by hand. */
export function CopyLink({ context: { player, t, common } }: Readonly<{ context: ReplayContext }>) {
  const state = useSignal<'idle' | 'copied' | { readonly link: string }>('idle');
  const copy = async () => {
    const hash = writeLink({ at: player.position.peek(), as: player.audience.peek(), share: player.link });
    const link = `${location.origin}${location.pathname}${hash}`;
    state.value = (await copied(link)) ? 'copied' : { link };
  };
  useEffect(() => {
    if (state.value !== 'copied') return undefined;
    const timer = setTimeout(() => {
      state.value = 'idle';
    }, copiedShownMs);
    return () => clearTimeout(timer);
  }, [state, state.value]);
  const close = () => {
    state.value = 'idle';
  };
  return (
    <div class="copy-link">
      <button type="button" id="copy-link" title={t.playing('copyLink')} onClick={() => void copy()}>
        <LinkIcon />
        <span aria-live="polite" class={state.value === 'copied' ? 'copied' : undefined}>
          {t.playing(state.value === 'copied' ? 'copied' : 'copyLink')}
        </span>
      </button>
      {typeof state.value === 'object' && (
        <ByHand
          link={state.value.link}
          words={{ copy: t.playing('copyYourself'), close: common.acts('close') }}
          onClose={close}
        />
      )}
    </div>
  );
}

type ByHandProps = Readonly<{ link: string; words: Readonly<{ copy: string; close: string }>; onClose: () => void }>;

/** The link, selected: one key is enough. */
function ByHand({ link, words, onClose }: ByHandProps) {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  return (
    <div class="by-hand">
      <label>
        {words.copy}
        <input
          ref={field}
          readOnly
          value={link}
          onKeyDown={({ key }) => {
            if (key === 'Escape') onClose();
          }}
        />
      </label>
      <button type="button" class="quiet icon-button" aria-label={words.close} onClick={onClose}>
        <CloseIcon />
      </button>
    </div>
  );
}
