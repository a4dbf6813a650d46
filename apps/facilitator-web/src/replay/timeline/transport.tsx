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
import type { Desk } from '../desk/desk.ts';
import { chapterAt } from '../model/chapters.ts';
import { CopyLink } from './copy-link.tsx';
import { SpeedChoice } from './speed-choice.tsx';

/** The buttons under the timeline. Each has a key, and the keys are told with `?`. */
export function Transport({ desk, onHelp }: Readonly<{ desk: Desk; onHelp: () => void }>) {
  const { viewer, t } = desk;
  const showsMore = useSignal(false);
  return (
    <div class="transport">
      <div class="transport-buttons">
        <Step name={t('previousChapter')} picture={ChapterBackIcon} act={() => viewer.stepChapter(-1)} />
        <Step name={t('previousEvent')} picture={PreviousIcon} act={() => viewer.step(-1)} />
        <PlayButton desk={desk} />
        <Step name={t('nextEvent')} picture={NextIcon} act={() => viewer.step(1)} />
        <Step name={t('nextChapter')} picture={ChapterOnIcon} act={() => viewer.stepChapter(1)} />
      </div>
      <Clock desk={desk} />
      <ChapterMenu desk={desk} />
      <button
        type="button"
        class="quiet icon-button more-button"
        aria-expanded={showsMore.value}
        aria-controls="transport-more"
        aria-label={t('more')}
        onClick={() => {
          showsMore.value = !showsMore.value;
        }}
      >
        <MenuIcon />
      </button>
      <div id="transport-more" class={showsMore.value ? 'transport-more shown' : 'transport-more'}>
        <SpeedChoice desk={desk} />
        <label class="skip-idle">
          <input type="checkbox" checked={viewer.skipsIdle.value} onChange={() => viewer.toggleIdle()} />
          {t('skipIdle')}
        </label>
        <CopyLink desk={desk} />
        <button type="button" class="quiet icon-button" aria-label={t('keys')} title={t('keys')} onClick={onHelp}>
          ?
        </button>
      </div>
    </div>
  );
}

function PlayButton({ desk: { viewer, t } }: Readonly<{ desk: Desk }>) {
  const name = t(viewer.playing.value ? 'pause' : 'play');
  return (
    <button type="button" class="primary play" aria-label={name} title={name} onClick={() => viewer.toggle()}>
      {viewer.playing.value ? <PauseIcon /> : <PlayIcon />}
    </button>
  );
}

type StepProps = Readonly<{ name: string; picture: IconComponent; act: () => void }>;

function Step({ name, picture: Picture, act }: StepProps) {
  return (
    <button type="button" class="quiet icon-button" aria-label={name} title={name} onClick={act}>
      <Picture />
    </button>
  );
}

/** How far into the workshop, what time it was, and which event of how many. */
function Clock({ desk }: Readonly<{ desk: Desk }>) {
  const { viewer, t, intoWorkshop, timeOfDay } = desk;
  const time = useComputed(() => viewer.timeOfDay(viewer.atMs.value));
  const into = useComputed(() => intoWorkshop(time.value));
  const clock = useComputed(() => timeOfDay(time.value));
  return (
    <p class="replay-clock">
      <b>{into}</b>
      <span>
        {clock} · {t('position', { position: viewer.position.value })}
        <br />
        {t('eventOf', { n: viewer.count.value, of: viewer.lastIndex + 1 })}
      </span>
    </p>
  );
}

/** The chapters as a menu: for the keyboard, for a screen reader and for a narrow screen. */
function ChapterMenu({ desk: { viewer, reel, names, t } }: Readonly<{ desk: Desk }>) {
  const current = useComputed(() => chapterAt(viewer.reel.value?.chapters ?? [], viewer.count.value - 1));
  return (
    <select
      class="chapter-menu"
      aria-label={t('chapter')}
      value={String(current.value)}
      onChange={({ currentTarget }) => viewer.goTo(reel.chapters[Number(currentTarget.value)]?.from ?? 0)}
    >
      {reel.chapters.map((chapter, index) => (
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
