import type { Signal } from '@preact/signals';
import { grouped } from '@rolwissel/protocol';
import { commonTexts, consoleTexts, type LanguageTag, languages } from '@rolwissel/texts';
import {
  CheckIcon,
  LockIcon,
  OfflineIcon,
  PauseIcon,
  PeopleIcon,
  PlayIcon,
  PreviousIcon,
  ProjectorIcon,
  WarningIcon,
} from '@rolwissel/ui';
import { LanguageSwitch } from '@rolwissel/ui/page';
import { useProjectorWindow } from '../../projector-window/use-projector-window.ts';
import type { ConsoleContext, PanelProps } from '../console-context.ts';
import { Elapsed } from '../plan/elapsed.tsx';

type BarProps = Readonly<{
  context: ConsoleContext;
  language: Signal<LanguageTag>;
  onLeave: () => void;
  onHelp: () => void;
}>;

/** What one glance must tell: how many are here, how late it is, whether it is all connected. */
export function Bar({ context, language, onLeave, onHelp }: BarProps) {
  const { workshop, seat, conductor } = context;
  const t = consoleTexts.in(context.language).conducting;
  const { status, title, locked } = workshop.agenda;
  const fork = workshop.agenda.lineage?.at(-1);
  const { joined, simulated } = workshop.people;
  const isRunning = status === 'live' || status === 'paused';
  const hasDoor = isRunning || status === 'lobby';
  const hasProjector = useProjectorWindow(context.workshopId) !== undefined;
  return (
    <header class="bar">
      <button type="button" class="quiet" aria-label={t('back')} onClick={onLeave}>
        <PreviousIcon />
      </button>
      <h1>{title}</h1>
      <p class={`status ${status}`}>
        {status === 'lobby' ? t('lobby') : commonTexts.in(context.language).statuses(status)}
      </p>
      {fork && (
        <p class="branch-mark" title={t('continuesFrom', { time: momentOf(fork.since, context.language) })}>
          {t('branch')}
          <span class="visually-hidden"> {t('continuesFrom', { time: momentOf(fork.since, context.language) })}</span>
        </p>
      )}
      {isRunning && <Elapsed context={context} />}
      <p class="count" title={t('onlineHow')}>
        <PeopleIcon />
        <strong>{joined - simulated}</strong>
        <span class="visually-hidden">{t('inside', { n: joined - simulated })}</span>
        {simulated > 0 && (
          <span class="soft">+ {consoleTexts.in(context.language).rehearsal('count', { n: simulated })}</span>
        )}
        <span class="soft online">{t('online', { n: seat.present?.online ?? 0 })}</span>
      </p>
      {hasDoor && seat.door && (
        <p class="bar-code" title={t(locked ? 'codeLocked' : 'code')}>
          <span class="visually-hidden">{t(locked ? 'codeLocked' : 'code')} </span>
          {locked && <LockIcon />} <b>{grouped(seat.door.code)}</b>
        </p>
      )}
      <ConnectionMark context={context} />
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
        <a class="button" href={`/w/${context.workshopId}/projector`} target={`projector ${context.workshopId}`}>
          {hasProjector ? <ProjectorIcon /> : <WarningIcon title={t('noProjector')} />} <span>{t('projector')}</span>
        </a>
        <button type="button" class="quiet" onClick={onHelp}>
          <kbd>?</kbd> <span>{consoleTexts.in(context.language).help('title')}</span>
        </button>
        <LanguageSwitch language={language} class="quiet" />
      </span>
    </header>
  );
}

const momentOf = (at: string, language: LanguageTag): string =>
  new Date(at).toLocaleString(languages[language].dates, { dateStyle: 'medium', timeStyle: 'short' });

function ConnectionMark({ context: { seat, language } }: PanelProps) {
  const t = consoleTexts.in(language).conducting;
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
