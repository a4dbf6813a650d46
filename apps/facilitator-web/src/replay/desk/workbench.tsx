import type { Signal } from '@preact/signals';
import type { Locale } from '@rolwissel/content';
import { Logo } from '@rolwissel/ui';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { audiences } from '../model/link.ts';
import type { Reel } from '../model/reel.ts';
import { Panels } from '../panels/panels.tsx';
import { ReopenIcon } from '../timeline/mark-icon.tsx';
import { Timeline } from '../timeline/timeline.tsx';
import { Transport } from '../timeline/transport.tsx';
import type { Viewer } from '../viewer.ts';
import { dateAndTime } from '../words/times.ts';
import { Announcer } from './announcer.tsx';
import { deskOf } from './desk.ts';
import { Help } from './help.tsx';
import { Integrity, type Verify } from './integrity.tsx';
import { actOf, letGoAfter } from './keys.ts';
import { LanguageSwitch } from './language-switch.tsx';
import { letterKeys } from './letter-keys.ts';
import { Scene } from './scene.tsx';
import { SeenBy } from './seen-by.tsx';

type WorkbenchProps = Readonly<{ viewer: Viewer; reel: Reel; locale: Signal<Locale>; verify: Verify }>;

/** The replay itself: the picture, what lies beside it, and the timeline under both. */
export function Workbench({ viewer, reel, locale, verify }: WorkbenchProps) {
  const desk = useMemo(() => deskOf(viewer, reel, locale.value), [viewer, reel, locale.value]);
  const { title } = reel.recording.workshop;
  const help = useRef<HTMLDialogElement>(null);
  useKeys(viewer, help);
  useEffect(() => {
    document.title = `${desk.t('replay')} – ${title}`;
  }, [desk, title]);
  return (
    <div class="workbench" aria-busy={viewer.opening.value !== undefined}>
      <header class="top-bar">
        <a href="/console" class="home" aria-label={desk.t('toConsole')} title={desk.t('toConsole')}>
          <Logo size="2rem" />
        </a>
        <h1>
          {title} <span class="soft">{dateOf(desk.began, locale.value)}</span>
        </h1>
        {mayGoOn(reel) && (
          <button
            type="button"
            class="quiet icon-button"
            aria-label={desk.t('refresh')}
            title={desk.t('refresh')}
            onClick={() => void viewer.reload()}
          >
            <ReopenIcon />
          </button>
        )}
        <Integrity desk={desk} verify={verify} />
        <SeenBy desk={desk} />
        <LanguageSwitch locale={locale} />
      </header>
      <main>
        <Scene desk={desk} />
        <Panels desk={desk} />
      </main>
      <footer class="deck">
        <Timeline desk={desk} />
        <Transport desk={desk} onHelp={() => help.current?.showModal()} />
      </footer>
      <Announcer desk={desk} />
      <Help locale={locale.value} dialog={help} />
    </div>
  );
}

/** As long as it is not over, more may have happened since. */
const mayGoOn = ({ recording: { workshop } }: Reel): boolean =>
  workshop.status !== 'finished' && workshop.status !== 'archived';

const dateOf = (time: number, locale: Locale): string => dateAndTime(locale, { dateStyle: 'long' }).format(time);

function useKeys(viewer: Viewer, help: { readonly current: HTMLDialogElement | null }): void {
  useEffect(() => {
    const acts = {
      help: () => help.current?.showModal(),
      copyLink: () => document.getElementById('copy-link')?.click(),
      nextView: () => void viewer.open({ as: nextAudience(viewer) }),
      letters: () => letterKeys.peek(),
    };
    const onKey = (event: KeyboardEvent) => {
      const act = actOf(event, viewer, acts);
      if (!act) return;
      event.preventDefault();
      act();
    };
    addEventListener('keydown', onKey);
    addEventListener('click', letGoAfter);
    return () => {
      removeEventListener('keydown', onKey);
      removeEventListener('click', letGoAfter);
    };
  }, [viewer, help]);
}

const nextAudience = (viewer: Viewer) =>
  audiences[(audiences.indexOf(viewer.audience.peek()) + 1) % audiences.length] ?? 'projector';
