import { type Signal, useSignal } from '@preact/signals';
import type { Locale } from '@rolwissel/content';
import type { WorkshopListed } from '@rolwissel/protocol';
import { LanguageIcon, Logo } from '@rolwissel/ui';
import { useCallback, useEffect } from 'preact/hooks';
import { otherLocale } from '../../language/locale.ts';
import { useTitle } from '../../windows/title.ts';
import { listWorkshops } from './api.ts';
import { NewWorkshop } from './new-workshop.tsx';
import { libraryTexts } from './texts.ts';
import { WorkshopRow } from './workshop-row.tsx';

type LibraryProps = Readonly<{
  locale: Signal<Locale>;
  onOpen: (workshopId: string) => void;
  onSignOut: (where: 'here' | 'everywhere') => void;
  onSessionLost: () => void;
}>;

const retryMs = 4_000;

/** All workshops of this trainer, and a new one in one click. */
export function Library({ locale, onOpen, onSignOut, onSessionLost }: LibraryProps) {
  const list = useSignal<readonly WorkshopListed[] | undefined>(undefined);
  const isAway = useSignal(false);
  const load = useCallback(async () => {
    const answer = await listWorkshops();
    isAway.value = !answer.ok && answer.problem.status !== 401;
    if (answer.ok) list.value = answer.value;
    else if (answer.problem.status === 401) onSessionLost();
  }, [list, isAway, onSessionLost]);
  useEffect(() => {
    void load();
    const timer = setInterval(() => isAway.peek() && void load(), retryMs);
    return () => clearInterval(timer);
  }, [load, isAway]);

  useTitle(undefined);
  const words = libraryTexts(locale.value);
  return (
    <div class="library">
      <header class="library-head">
        <Logo size="3rem" />
        <strong>Rolwissel</strong>
        <button
          type="button"
          class="quiet"
          lang={otherLocale(locale.value)}
          onClick={() => {
            locale.value = otherLocale(locale.value);
          }}
        >
          <LanguageIcon /> {words('language')}
        </button>
        <button type="button" class="quiet" onClick={() => onSignOut('here')}>
          {words('signOut')}
        </button>
        <button type="button" class="quiet" onClick={() => onSignOut('everywhere')}>
          {words('signOutEverywhere')}
        </button>
      </header>
      <main class="library-main">
        <NewWorkshop key={locale.value} locale={locale.value} onMade={onOpen} />
        <section aria-labelledby="list-title">
          <h1 id="list-title">{words('workshops')}</h1>
          {isAway.value && <output>{words('unreachable')}</output>}
          {list.value?.length === 0 && <p class="soft">{words('none')}</p>}
          <ul class="workshops">
            {list.value?.map((workshop) => (
              <WorkshopRow
                key={workshop.id}
                workshop={workshop}
                locale={locale.value}
                onOpen={onOpen}
                onErased={() => void load()}
              />
            ))}
          </ul>
        </section>
      </main>
    </div>
  );
}
