import { useSignal } from '@preact/signals';
import { consoleTexts, type LanguageTag } from '@rolwissel/texts';
import { Logo } from '@rolwissel/ui';
import type { TargetedSubmitEvent } from 'preact';
import { signIn } from './session.ts';

type SignInProps = Readonly<{
  language: LanguageTag;
  /** Somebody was signed in here until a moment ago. */
  wasLost?: boolean;
  /** Why the link that was opened did not let anybody in. */
  refused?: string | undefined;
  onDone: () => void;
}>;

/** For whoever has the key but not the link. */
export function SignIn({ language, wasLost = false, refused, onDone }: SignInProps) {
  const words = consoleTexts.in(language).signIn;
  const wrong = useSignal(refused);
  const isBusy = useSignal(false);
  const onSubmit = async (event: TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const key = new FormData(event.currentTarget).get('key');
    isBusy.value = true;
    wrong.value = await signIn(typeof key === 'string' ? key.trim() : '', language);
    isBusy.value = false;
    if (wrong.value === undefined) onDone();
  };
  return (
    <main class="sign-in">
      <Logo size="5rem" />
      <h1>{words('welcome')}</h1>
      {wasLost && <output>{consoleTexts.in(language).page('signIn')}</output>}
      <p>{words('explanation')}</p>
      <form onSubmit={(event) => void onSubmit(event)}>
        <label>
          {words('key')}
          <input
            name="key"
            type="password"
            autocomplete="current-password"
            required
            aria-invalid={wrong.value !== undefined}
            aria-describedby="sign-in-wrong"
          />
        </label>
        <p id="sign-in-wrong" class="wrong" role="alert">
          {wrong.value}
        </p>
        <button type="submit" class="primary" disabled={isBusy.value}>
          {words('enter')}
        </button>
      </form>
    </main>
  );
}
