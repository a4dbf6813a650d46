import { useComputed, useSignal } from '@preact/signals';
import {
  Icon,
  type IconComponent,
  type IconProps,
  MenuIcon,
  NextIcon,
  PauseIcon,
  PlayIcon,
  PreviousIcon,
} from '@rolwissel/ui';
import { useRef } from 'preact/hooks';
import { chapterAt } from '../model/chapters.ts';
import type { ReplayContext } from '../page/replay-context.ts';
import { CopyLink } from './copy-link.tsx';
import { ForkIcon } from './mark-icon.tsx';
import { SpeedChoice } from './speed-choice.tsx';

type TransportProps = Readonly<{
  context: ReplayContext;
  onHelp: () => void;
  /** Only for whoever may go on from here. */
  onFork: (() => void) | undefined;
}>;

/** The buttons under the timeline, in one row where there is little room, the rest behind the last. Each has a key, told with `?`. */
export function Transport({ context, onHelp, onFork }: TransportProps) {
  const { player, t } = context;
  const showsMore = useSignal(false);
  const moreButton = useRef<HTMLButtonElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !showsMore.value) return;
    showsMore.value = false;
    moreButton.current?.focus();
  };
  return (
    <div class="transport" role="presentation" onKeyDown={onKeyDown}>
      <div class="transport-buttons">
        <Step name={t.playing('previousChapter')} picture={ChapterBackIcon} leaps act={() => player.stepChapter(-1)} />
        <Step name={t.playing('previousEvent')} picture={PreviousIcon} act={() => player.step(-1)} />
        <PlayButton context={context} />
        <Step name={t.playing('nextEvent')} picture={NextIcon} act={() => player.step(1)} />
        <Step name={t.playing('nextChapter')} picture={ChapterOnIcon} leaps act={() => player.stepChapter(1)} />
      </div>
      <Clock context={context} />
      <button
        type="button"
        ref={moreButton}
        class="quiet icon-button more-button"
        aria-expanded={showsMore.value}
        aria-controls="transport-more"
        aria-label={t.playing('more')}
        onClick={() => {
          showsMore.value = !showsMore.value;
        }}
      >
        <MenuIcon />
      </button>
      <div id="transport-more" class={showsMore.value ? 'transport-more shown' : 'transport-more'}>
        <ChapterMenu context={context} />
        <SpeedChoice context={context} />
        <label class="skip-idle">
          <input type="checkbox" checked={player.skipsIdle.value} onChange={() => player.toggleIdle()} />
          {t.playing('skipIdle')}
        </label>
        {onFork && (
          <button type="button" class="fork-button" title={t.forks('goOn')} onClick={onFork}>
            <ForkIcon />
            {t.forks('goOn')}
          </button>
        )}
        <CopyLink context={context} />
        <button
          type="button"
          class="quiet icon-button"
          aria-label={t.playing('keys')}
          title={t.playing('keys')}
          onClick={onHelp}
        >
          ?
        </button>
      </div>
    </div>
  );
}

function PlayButton({ context: { player, t } }: Readonly<{ context: ReplayContext }>) {
  const name = t.playing(player.playing.value ? 'pause' : 'play');
  return (
    <button type="button" class="primary play" aria-label={name} title={name} onClick={() => player.toggle()}>
      {player.playing.value ? <PauseIcon /> : <PlayIcon />}
    </button>
  );
}

/** To another chapter `leaps`: where there is little room, the menu of chapters does that. */
type StepProps = Readonly<{ name: string; picture: IconComponent; leaps?: boolean; act: () => void }>;

function Step({ name, picture: Picture, leaps = false, act }: StepProps) {
  return (
    <button
      type="button"
      class={leaps ? 'quiet icon-button leap' : 'quiet icon-button'}
      aria-label={name}
      title={name}
      onClick={act}
    >
      <Picture />
    </button>
  );
}

/** How far into the workshop, what time it was, and which event of how many. */
function Clock({ context }: Readonly<{ context: ReplayContext }>) {
  const { player, t, intoWorkshop, timeOfDay } = context;
  const time = useComputed(() => player.timeOfDay(player.atMs.value));
  const into = useComputed(() => intoWorkshop(time.value));
  const clock = useComputed(() => timeOfDay(time.value));
  return (
    <p class="replay-clock">
      <b>{into}</b>
      <span title={t.playing('position', { position: player.position.value })}>
        {clock}
        <br />
        {t.playing('eventOf', { n: player.count.value, of: player.lastIndex + 1 })}
      </span>
    </p>
  );
}

/** The chapters as a menu: for the keyboard, for a screen reader and for a narrow screen. */
function ChapterMenu({ context: { player, recording, names, t } }: Readonly<{ context: ReplayContext }>) {
  const current = useComputed(() => chapterAt(player.recording.value?.chapters ?? [], player.count.value - 1));
  return (
    <select
      class="chapter-menu"
      aria-label={t.playing('chapter')}
      value={String(current.value)}
      onChange={({ currentTarget }) => player.goTo(recording.chapters[Number(currentTarget.value)]?.from ?? 0)}
    >
      {recording.chapters.map((chapter, index) => (
        <option key={chapter.from} value={String(index)}>
          {names.chapter(chapter)}
        </option>
      ))}
    </select>
  );
}

function ChapterBackIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <path d="M5 5v14M19 5l-9 7 9 7z" />
    </Icon>
  );
}

function ChapterOnIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <path d="M19 5v14M5 5l9 7-9 7z" />
    </Icon>
  );
}
