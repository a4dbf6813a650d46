import { type Signal, useSignal } from '@preact/signals';
import type { Locale } from '@rolwissel/content';
import { Logo } from '@rolwissel/look';
import { useCallback, useEffect } from 'preact/hooks';
import { askSession, type Session, signIn, signOut, takeKeyFromAddress } from '../session/session.ts';
import { SignIn } from '../session/sign-in.tsx';
import { goTo, openWorkshop } from './address.ts';
import { Library } from './library/library.tsx';
import { consoleTexts } from './texts.ts';
import { AtWorkshop } from './workshop.tsx';

const retryMs = 3_000;

/** The trainer's screen from its opening on: who is there, then the list or the workshop in the address. */
export function Console({ locale }: Readonly<{ locale: Signal<Locale> }>) {
  const session = useSignal<Session>('asking');
  const ask = useCallback(async () => {
    session.value = await askSession();
  }, [session]);

  useEffect(() => {
    const enter = async () => {
      const key = takeKeyFromAddress();
      if (key !== undefined) await signIn(key, locale.peek());
      await ask();
    };
    void enter();
    const onHash = () => void enter();
    addEventListener('hashchange', onHash);
    return () => removeEventListener('hashchange', onHash);
  }, [ask, locale]);

  const isAway = session.value === 'unreachable';
  useEffect(() => {
    if (!isAway) return undefined;
    const timer = setInterval(() => void ask(), retryMs);
    return () => clearInterval(timer);
  }, [isAway, ask]);

  const words = consoleTexts(locale.value);
  switch (session.value) {
    case 'asking':
    case 'unreachable':
      return (
        <main class="sign-in">
          <Logo size="5rem" />
          <output>{words(session.value === 'asking' ? 'loading' : 'unreachable')}</output>
        </main>
      );
    case 'nobody':
      return <SignIn locale={locale.value} onDone={() => void ask()} />;
    default:
      return openWorkshop.value === undefined ? (
        <Library
          locale={locale}
          onOpen={goTo}
          onSignOut={() => void signOut().then(() => void ask())}
          onSessionLost={() => void ask()}
        />
      ) : (
        <AtWorkshop
          key={openWorkshop.value}
          workshopId={openWorkshop.value}
          locale={locale}
          onLeave={() => goTo(undefined)}
          onSessionLost={() => void ask()}
        />
      );
  }
}
