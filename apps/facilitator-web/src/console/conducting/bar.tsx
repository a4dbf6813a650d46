import type { Signal } from '@preact/signals';
import type { Locale } from '@rolwissel/content';
import {
  CheckIcon,
  LanguageIcon,
  LockIcon,
  OfflineIcon,
  PauseIcon,
  PeopleIcon,
  PlayIcon,
  PreviousIcon,
  ProjectorIcon,
} from '@rolwissel/ui';
import { otherLocale } from '../../language/locale.ts';
import type { Desk } from '../desk.ts';
import { Elapsed } from '../plan/elapsed.tsx';
import { conductingTexts } from './texts.ts';

type BarProps = Readonly<{ desk: Desk; locale: Signal<Locale>; onLeave: () => void; onHelp: () => void }>;

/** What one glance must tell: how many are here, how late it is, whether it is all connected. */
export function Bar({ desk, locale, onLeave, onHelp }: BarProps) {
  const { workshop, seat, conductor } = desk;
  const t = conductingTexts(desk.locale);
  const { status, title, locked } = workshop.agenda;
  const isRunning = status === 'live' || status === 'paused';
  const hasDoor = isRunning || status === 'lobby';
  return (
    <header class="bar">
      <button type="button" class="quiet" aria-label={t('back')} onClick={onLeave}>
        <PreviousIcon />
      </button>
      <h1>{title}</h1>
      <p class={`status ${status}`}>{t(status)}</p>
      {isRunning && <Elapsed desk={desk} />}
      <p class="count" title={t('online', { n: seat.present?.online ?? 0 })}>
        <PeopleIcon />
        <strong>{workshop.people.joined}</strong>
        <span class="visually-hidden">{t('inside', { n: workshop.people.joined })}</span>
        <span class="soft">{t('online', { n: seat.present?.online ?? 0 })}</span>
      </p>
      <ConnectionMark desk={desk} />
      <span class="bar-acts">
        {isRunning && (
          <button type="button" onClick={conductor.pause}>
            {status === 'paused' ? <PlayIcon /> : <PauseIcon />}{' '}
            <span>{t(status === 'paused' ? 'resume' : 'pause')}</span>
          </button>
        )}
        {hasDoor && (
          <button
            type="button"
            onClick={() => conductor.send({ kind: locked ? 'UnlockLobby' : 'LockLobby', data: {} })}
          >
            <LockIcon /> <span>{t(locked ? 'unlock' : 'lock')}</span>
          </button>
        )}
        <a class="button" href={`/w/${desk.workshopId}/projector`} target={`projector ${desk.workshopId}`}>
          <ProjectorIcon /> <span>{t('projector')}</span>
        </a>
        <button type="button" class="quiet" onClick={onHelp}>
          <kbd>?</kbd> <span>{t('help')}</span>
        </button>
        <button
          type="button"
          class="quiet"
          lang={otherLocale(desk.locale)}
          onClick={() => {
            locale.value = otherLocale(desk.locale);
          }}
        >
          <LanguageIcon /> <span>{t('language')}</span>
        </button>
      </span>
    </header>
  );
}

function ConnectionMark({ desk: { seat, locale } }: Readonly<{ desk: Desk }>) {
  const t = conductingTexts(locale);
  const isLive = seat.connection === 'live';
  const waiting = seat.unsent.length;
  return (
    <output class={isLive ? 'connection' : 'connection away'} title={isLive ? undefined : t('offlineLong')}>
      {isLive ? <CheckIcon title={t('connected')} /> : <OfflineIcon />}
      {!isLive && t('offline')}
      {!isLive && waiting > 0 && ` · ${t('unsent', { n: waiting })}`}
    </output>
  );
}
