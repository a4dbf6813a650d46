import { type Signal, useSignal } from '@preact/signals';
import type { WorkshopListed } from '@rolwissel/protocol';
import { consoleTexts, type LanguageTag } from '@rolwissel/texts';
import { Logo } from '@rolwissel/ui';
import { LanguageSwitch, useTitle } from '@rolwissel/ui/page';
import { useCallback, useEffect } from 'preact/hooks';
import { listWorkshops } from './api.ts';
import { asTree } from './as-tree.ts';
import { FromFile } from './from-file.tsx';
import { NewWorkshop } from './new-workshop.tsx';
import { WorkshopRow } from './workshop-row.tsx';

type LibraryProps = Readonly<{
  language: Signal<LanguageTag>;
  /** A trainer who was invited to one workshop: makes none, and owns none. */
  isInvited?: boolean;
  onOpen: (workshopId: string) => void;
  onSignOut: (where: 'here' | 'everywhere') => void;
  onSessionLost: () => void;
}>;

const retryMs = 4_000;

/** The one it goes on from, where that is here, and whether others go on from it. */
const familyOf = ({ id, fork }: WorkshopListed, list: readonly WorkshopListed[]) => ({
  parent: list.find((each) => each.id === fork?.parentId),
  hasForks: list.some((each) => each.fork?.parentId === id),
});

/** All workshops of this trainer, and a new one in one click. */
export function Library({ language, isInvited = false, onOpen, onSignOut, onSessionLost }: LibraryProps) {
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
  const words = consoleTexts.in(language.value).library;
  return (
    <div class="library">
      <header class="library-head">
        <Logo size="3rem" />
        <strong>Rolwissel</strong>
        <LanguageSwitch language={language} class="quiet" />
        <button type="button" class="quiet" onClick={() => onSignOut('here')}>
          {words('signOut')}
        </button>
        <button type="button" class="quiet" onClick={() => onSignOut('everywhere')}>
          {words('signOutEverywhere')}
        </button>
      </header>
      <main class="library-main">
        {!isInvited && <NewWorkshop key={language.value} language={language.value} onMade={onOpen} />}
        <section aria-labelledby="list-title">
          <div class="list-head">
            <h1 id="list-title">{words('workshops')}</h1>
            {!isInvited && (list.value?.length ?? 0) > 0 && (
              <a class="button quiet" href="/compare">
                {words('compare')}
              </a>
            )}
            {!isInvited && <FromFile language={language.value} onTaken={() => void load()} />}
          </div>
          {isAway.value && <output>{words('unreachable')}</output>}
          {list.value?.length === 0 && <p class="soft">{words(isInvited ? 'notInvited' : 'none')}</p>}
          <ul class="workshops">
            {asTree(list.value ?? []).map(({ workshop, depth }) => (
              <WorkshopRow
                key={workshop.id}
                workshop={workshop}
                depth={depth}
                family={familyOf(workshop, list.value ?? [])}
                isOwn={!isInvited}
                language={language.value}
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
