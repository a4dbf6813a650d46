import './sharing.css';
import { useSignal } from '@preact/signals';
import type { Problem, ShareLink } from '@rolwissel/protocol';
import { commonTexts, type LanguageTag, sharingTexts } from '@rolwissel/texts';
import { CloseIcon } from '@rolwissel/ui';
import { useCallback, useEffect, useRef } from 'preact/hooks';
import { reasonOf } from '../../session/reason.ts';
import { listShares } from './api.ts';
import { ShareForm } from './share-form.tsx';
import { ShareRow } from './share-row.tsx';

type ShareDialogProps = Readonly<{ workshopId: string; title: string; language: LanguageTag; onClose: () => void }>;

/** The links by which a workshop is shared: one more, and what became of those there are. */
export function ShareDialog({ workshopId, title, language, onClose }: ShareDialogProps) {
  const t = sharingTexts.in(language).share;
  const dialog = useRef<HTMLDialogElement>(null);
  const links = useSignal<readonly ShareLink[] | undefined>(undefined);
  const wrong = useSignal<string | undefined>(undefined);
  const failed = useCallback(
    (problem: Problem) => {
      wrong.value = reasonOf(problem, language);
    },
    [wrong, language],
  );
  const load = useCallback(async () => {
    const answer = await listShares(workshopId, language);
    wrong.value = undefined;
    if (answer.ok) links.value = answer.value;
    else failed(answer.problem);
  }, [workshopId, language, links, wrong, failed]);
  useEffect(() => {
    dialog.current?.showModal();
    void load();
  }, [load]);
  const changed = { workshopId, language, onDone: () => void load(), onFailed: failed };
  return (
    <dialog ref={dialog} class="shares" aria-labelledby="share-title" onClose={onClose}>
      <header>
        <h2 id="share-title">{t('title', { title })}</h2>
        <button
          type="button"
          class="quiet icon-button"
          aria-label={commonTexts.in(language).acts('close')}
          onClick={() => dialog.current?.close()}
        >
          <CloseIcon />
        </button>
      </header>
      <p class="soft">{t('how')}</p>
      <ShareForm {...changed} />
      <p class="wrong" role="alert">
        {wrong.value}
      </p>
      <section aria-labelledby="share-links">
        <h3 id="share-links">{t('links')}</h3>
        {links.value?.length === 0 && <p class="soft">{t('none')}</p>}
        <ul>
          {links.value?.map((link) => (
            <ShareRow key={link.id} link={link} {...changed} />
          ))}
        </ul>
      </section>
    </dialog>
  );
}
