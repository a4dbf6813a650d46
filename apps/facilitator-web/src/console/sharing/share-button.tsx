import { useSignal } from '@preact/signals';
import { commonTexts, consoleTexts, type LanguageTag, languageTags, sharingTexts } from '@rolwissel/texts';
import type { JSX } from 'preact';

type ShareButtonProps = Readonly<{ workshopId: string; title: string; language: LanguageTag }>;

/** What is behind the button comes when it is pressed for the first time. */
type Dialog = (props: ShareButtonProps & Readonly<{ onClose: () => void }>) => JSX.Element;

/** Opens the links by which this workshop is shared. */
export function ShareButton(props: ShareButtonProps) {
  const { title, language } = props;
  const dialog = useSignal<{ readonly Dialog: Dialog } | undefined>(undefined);
  const wrong = useSignal<string | undefined>(undefined);
  const open = async () => {
    wrong.value = undefined;
    try {
      const [{ ShareDialog }] = await Promise.all([import('./share-dialog.tsx'), sharingTexts.load(...languageTags)]);
      dialog.value = { Dialog: ShareDialog };
    } catch {
      wrong.value = commonTexts.in(language).connection('unreachable');
    }
  };
  const t = consoleTexts.in(language).library;
  return (
    <>
      <button type="button" aria-haspopup="dialog" aria-label={`${t('share')}: ${title}`} onClick={() => void open()}>
        {t('share')}
      </button>
      {wrong.value !== undefined && (
        <p class="wrong" role="alert">
          {wrong.value}
        </p>
      )}
      {dialog.value && (
        <dialog.value.Dialog
          {...props}
          onClose={() => {
            dialog.value = undefined;
          }}
        />
      )}
    </>
  );
}
