import type { Signal } from '@preact/signals';
import { hasEnded } from '@rolwissel/domain';
import type { LanguageTag } from '@rolwissel/texts';
import { Logo } from '@rolwissel/ui';
import type { RefObject } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { FoldedRecording } from '../model/folded-recording.ts';
import type { Audience } from '../model/link.ts';
import { openPanel, Panels } from '../panels/panels.tsx';
import type { ReplayPlayer } from '../replay-player.ts';
import { ReopenIcon } from '../timeline/mark-icon.tsx';
import { Timeline } from '../timeline/timeline.tsx';
import { Transport } from '../timeline/transport.tsx';
import { dateAndTime } from '../words/times.ts';
import { Announcer } from './announcer.tsx';
import { BranchesCard } from './branches-card.tsx';
import { ForkDialog } from './fork-dialog.tsx';
import { Help } from './help.tsx';
import { Integrity, type Verify } from './integrity.tsx';
import { actOf, letGoAfter } from './keys.ts';
import { LanguageChoice } from './language-choice.tsx';
import { letterKeys } from './letter-keys.ts';
import { MomentView } from './moment-view.tsx';
import { contextOf } from './replay-context.ts';
import { ViewpointSwitch } from './viewpoint-switch.tsx';

type ReplayPageProps = Readonly<{
  player: ReplayPlayer;
  recording: FoldedRecording;
  language: Signal<LanguageTag>;
  /** Only its owner asks whether the log is as it was recorded. */
  verify: Verify | undefined;
}>;

/** The replay itself: the picture, what lies beside it, and the timeline under both. */
export function ReplayPage({ player, recording, language, verify }: ReplayPageProps) {
  const context = useMemo(() => contextOf(player, recording, language.value), [player, recording, language.value]);
  const { title } = recording.source.workshop;
  const help = useRef<HTMLDialogElement>(null);
  const fork = useRef<HTMLDialogElement>(null);
  useKeys(player, help, fork);
  useEffect(() => {
    document.title = `${context.t.page('title')} – ${title}`;
  }, [context, title]);
  return (
    <div class="workbench" aria-busy={player.opening.value !== undefined}>
      <header class="top-bar">
        {player.reader.value.kind === 'owner' ? (
          <a href="/console" class="home" aria-label={context.t.page('toConsole')} title={context.t.page('toConsole')}>
            <Logo size="2rem" />
          </a>
        ) : (
          <Logo size="2rem" />
        )}
        <h1>
          {title} <span class="soft">{dateOf(context.began, language.value)}</span>
        </h1>
        {recording.source.workshop.importedAt !== undefined && <strong>{context.t.page('imported')}</strong>}
        {mayGoOn(recording) && (
          <button
            type="button"
            class="quiet icon-button"
            aria-label={context.t.page('refresh')}
            title={context.t.page('refresh')}
            onClick={() => void player.reload()}
          >
            <ReopenIcon />
          </button>
        )}
        {player.reader.value.kind === 'owner' && (
          <a href={`/w/${recording.source.workshop.id}/result`}>{context.common.acts('result')}</a>
        )}
        <BranchesCard context={context} />
        {verify && <Integrity context={context} verify={verify} />}
        {player.reader.value.audiences.length > 1 && <ViewpointSwitch context={context} />}
        <LanguageChoice language={language} />
      </header>
      <main>
        <MomentView context={context} />
        <Panels context={context} />
      </main>
      <footer class="deck">
        <Timeline context={context} />
        <Transport
          context={context}
          onHelp={() => help.current?.showModal()}
          onFork={mayFork(player) ? () => askFork(player, fork) : undefined}
        />
      </footer>
      <Announcer context={context} />
      <Help context={context} dialog={help} />
      {mayFork(player) && <ForkDialog context={context} dialog={fork} />}
    </div>
  );
}

/** Only its owner goes on from it; what came from a file has no seats here. */
const mayFork = ({ reader, recording }: ReplayPlayer): boolean =>
  reader.value.kind === 'owner' && recording.value?.source.workshop.importedAt === undefined;

/** At the moment that one sees: it stands still meanwhile. */
function askFork(player: ReplayPlayer, dialog: RefObject<HTMLDialogElement | null>): void {
  if (player.playing.peek()) player.toggle();
  dialog.current?.showModal();
}

/** As long as it is not over, more may have happened since. */
const mayGoOn = ({ source: { workshop } }: FoldedRecording): boolean => !hasEnded(workshop.status);

const dateOf = (time: number, language: LanguageTag): string =>
  dateAndTime(language, { dateStyle: 'long', timeStyle: 'short' }).format(time);

function useKeys(
  player: ReplayPlayer,
  help: RefObject<HTMLDialogElement | null>,
  fork: RefObject<HTMLDialogElement | null>,
): void {
  useEffect(() => {
    const acts = {
      help: () => help.current?.showModal(),
      copyLink: () => document.getElementById('copy-link')?.click(),
      nextView: () => void player.open({ as: nextAudience(player) }),
      note: () => {
        if (player.reader.peek().kind === 'owner') openPanel('notes');
      },
      fork: () => {
        if (mayFork(player)) askFork(player, fork);
      },
      letters: () => letterKeys.peek(),
    };
    const onKey = (event: KeyboardEvent) => {
      const act = actOf(event, player, acts);
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
  }, [player, help, fork]);
}

function nextAudience(player: ReplayPlayer): Audience {
  const { audiences } = player.reader.peek();
  return audiences[(audiences.indexOf(player.audience.peek()) + 1) % audiences.length] ?? audiences[0];
}
