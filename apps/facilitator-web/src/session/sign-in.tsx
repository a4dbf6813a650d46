import { useSignal } from '@preact/signals';
import { consoleTexts, type LanguageTag } from '@rolwissel/texts';
import { Logo } from '@rolwissel/ui';
import type { TargetedSubmitEvent } from 'preact';
import { FormField, isReady } from '../form/form-field.tsx';
import { signIn } from './session.ts';

type SignInProps = Readonly<{
  language: LanguageTag;
  /** Somebody was signed in here until a moment ago. */
  wasLost?: boolean;
  /** Why the link that was opened did not let anybody in. */
  refused?: string | undefined;
  onDone: () => void;
}>;

/** A whole link pasted in place of the key is no key either, and the server says so. */
const longestKey = 1_000;

/** For whoever has the key but not the link. */
export function SignIn({ language, wasLost = false, refused, onDone }: SignInProps) {
  const words = consoleTexts.in(language).signIn;
  const wrong = useSignal(refused);
  const isBusy = useSignal(false);
  const onSubmit = async (event: TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    if (isBusy.peek() || !isReady(form)) return;
    const key = new FormData(form).get('key');
    isBusy.value = true;
    wrong.value = await signIn(typeof key === 'string' ? key.trim() : '', language);
    isBusy.value = false;
    if (wrong.value === undefined) onDone();
    else form.querySelector('input')?.focus();
  };
  return (
    <main class="sign-in">
      <Logo size="5rem" />
      <h1>{words('welcome')}</h1>
      {wasLost && <output>{consoleTexts.in(language).page('signIn')}</output>}
      <p>{words('explanation')}</p>
      <form noValidate onSubmit={(event) => void onSubmit(event)}>
        <FormField
          name="key"
          label={words('key')}
          language={language}
          max={longestKey}
          isSecret
          missing={words('keyMissing')}
          refusal={wrong.value}
        />
        <button type="submit" class="primary" aria-disabled={isBusy.value}>
          {words('enter')}
        </button>
      </form>
    </main>
  );
}
