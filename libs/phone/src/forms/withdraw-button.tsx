import { type LanguageTag, phoneTexts } from '@rolwissel/texts';
import { SureButton } from './sure-button.tsx';

interface WithdrawButtonProps {
  readonly language: LanguageTag;
  /** What then is no more. */
  readonly question: string;
  readonly onYes: () => void;
}

/** Takes back what one wrote, after a second tap. */
export function WithdrawButton({ language, question, onYes }: WithdrawButtonProps) {
  const t = phoneTexts.in(language).forms;
  return (
    <SureButton language={language} label={t('withdraw')} question={question} yes={t('withdrawYes')} onYes={onYes} />
  );
}
