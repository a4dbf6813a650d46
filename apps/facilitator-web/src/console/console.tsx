import { type Signal, useSignal } from '@preact/signals';
import type { TrainerSession } from '@rolwissel/protocol';
import { commonTexts, consoleTexts, type LanguageTag } from '@rolwissel/texts';
import { Logo } from '@rolwissel/ui';
import { useCallback, useEffect, useRef } from 'preact/hooks';
import { askSession, type Session, signIn, signOut, takeKeyFromAddress } from '../session/session.ts';
import { SignIn } from '../session/sign-in.tsx';
import { goTo, openWorkshop } from './address.ts';
import { Library } from './library/library.tsx';
import { AtWorkshop } from './workshop.tsx';

const retryMs = 3_000;

type ConsoleProps = Readonly<{ language: Signal<LanguageTag> }>;

/** The trainer's screen from its opening on: who is there, then the list or the workshop in the address. */
export function Console({ language }: ConsoleProps) {
  const session = useSignal<Session>('asking');
  const refused = useSignal<string | undefined>(undefined);
  const wasLost = useSignal(false);
  /** The key of a link that came while there was no server to ask. */
  const keptKey = useRef<string | undefined>(undefined);
  const enter = useCallback(async () => {
    const key = takeKeyFromAddress() ?? keptKey.current;
    refused.value = key === undefined ? undefined : await signIn(key, language.peek());
    session.value = await askSession();
    if (key !== undefined && typeof session.value === 'object') goToInvited(session.value);
    wasLost.value &&= session.value === 'nobody';
    keptKey.current = session.value === 'unreachable' ? key : undefined;
  }, [session, refused, wasLost, language]);
  /** Signed out in another window, on another browser, or by time. */
  const lose = useCallback(() => {
    wasLost.value = true;
    void enter();
  }, [enter, wasLost]);

  useEffect(() => {
    const onHash = () => void enter();
    onHash();
    addEventListener('hashchange', onHash);
    return () => removeEventListener('hashchange', onHash);
  }, [enter]);

  const isAway = session.value === 'unreachable';
  useEffect(() => {
    if (!isAway) return undefined;
    const timer = setInterval(() => void enter(), retryMs);
    return () => clearInterval(timer);
  }, [isAway, enter]);

  switch (session.value) {
    case 'asking':
    case 'unreachable':
      return (
        <main class="sign-in">
          <Logo size="5rem" />
          <output>
            {session.value === 'asking'
              ? commonTexts.in(language.value).connection('connecting')
              : consoleTexts.in(language.value).page('unreachable')}
          </output>
        </main>
      );
    case 'nobody':
      return (
        <SignIn
          key={refused.value}
          language={language.value}
          wasLost={wasLost.value}
          refused={refused.value}
          onDone={() => void enter()}
        />
      );
    default:
      return openWorkshop.value === undefined ? (
        <Library
          language={language}
          isInvited={session.value.workshopId !== undefined}
          onOpen={goTo}
          onSignOut={(where) => void signOut(where).then(() => void enter())}
          onSessionLost={lose}
        />
      ) : (
        <AtWorkshop
          key={openWorkshop.value}
          workshopId={openWorkshop.value}
          language={language}
          onLeave={() => goTo(undefined)}
          onSessionLost={lose}
        />
      );
  }
}

/** A link that a lead gave leads to that workshop. */
function goToInvited({ workshopId }: TrainerSession): void {
  if (workshopId !== undefined) goTo(workshopId);
}
