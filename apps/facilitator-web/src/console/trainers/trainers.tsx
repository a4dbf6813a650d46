import { type Signal, useSignal } from '@preact/signals';
import { call, makeId } from '@rolwissel/client';
import { hasRoomForTrainers, longestTrainerName, mostTrainers, type Workshop } from '@rolwissel/domain';
import type { CoTrainerLink } from '@rolwissel/protocol';
import { consoleTexts } from '@rolwissel/texts';
import type { TargetedSubmitEvent } from 'preact';
import { FormField, isReady } from '../../form/form-field.tsx';
import { QrCode } from '../../projector/views/index.ts';
import type { ConsoleContext, PanelProps } from '../console-context.ts';
import { Unfolded } from '../unfolded/unfolded.tsx';
import { isLeading, trainerName } from './who.ts';

/** Whose link is on the screen. */
type LinkShown = Signal<CoTrainerLink | undefined>;

/** Who conducts this workshop together; the lead invites, hands over and removes. */
export function Trainers({ context }: PanelProps) {
  const { workshop, language } = context;
  const t = consoleTexts.in(language).trainers;
  const isOpen = useSignal(false);
  const shown = useSignal<CoTrainerLink | undefined>(undefined);
  const { owner } = workshop.agenda;
  const others = workshop.agenda.coTrainers.filter(({ status }) => status !== 'removed');
  return (
    <section class="trainers">
      <button
        type="button"
        aria-expanded={isOpen.value}
        onClick={() => {
          isOpen.value = !isOpen.value;
        }}
      >
        {t('title', { n: others.length + 1, most: mostTrainers })}
      </button>
      {isOpen.value && (
        <Unfolded>
          <ul class="rows">
            <TrainerRow id={owner} status="joined" shown={shown} context={context} />
            {others.map(({ id, status }) => (
              <TrainerRow key={id} id={id} status={status} shown={shown} context={context} />
            ))}
          </ul>
          {isLeading(context) ? <Invite shown={shown} context={context} /> : <p class="soft">{t('onlyLead')}</p>}
        </Unfolded>
      )}
    </section>
  );
}

type Status = Workshop['agenda']['coTrainers'][number]['status'];
type TrainerRowProps = Readonly<{ id: string; status: Status; shown: LinkShown; context: ConsoleContext }>;

function TrainerRow({ id, status, shown, context }: TrainerRowProps) {
  const { workshop, seat, conductor, language } = context;
  const t = consoleTexts.in(language).trainers;
  const { lead, owner } = workshop.agenda;
  const name = trainerName(id, context);
  const mayAct = isLeading(context) && id !== lead;
  const standing = id === lead ? t('isLead') : t(status === 'joined' ? 'isThere' : 'isInvited');
  const link = shown.value?.trainerId === id ? shown.value : undefined;
  return (
    <li>
      <p>
        <b>{name}</b> <span class="soft">{id === seat.you ? t('you', { standing }) : standing}</span>
      </p>
      {mayAct && (
        <div class="acts">
          {status === 'joined' && (
            <button
              type="button"
              aria-label={t('handOverTo', { name })}
              onClick={() => conductor.send({ kind: 'HandOverControl', data: { toTrainerId: id } })}
            >
              {t('handOver')}
            </button>
          )}
          {id !== owner && <LinkButton id={id} shown={shown} context={context} />}
          {id !== owner && (
            <button
              type="button"
              class="quiet"
              aria-label={t('removeOne', { name })}
              onClick={() => conductor.send({ kind: 'RemoveCoTrainer', data: { trainerId: id } })}
            >
              {t('remove')}
            </button>
          )}
        </div>
      )}
      {mayAct && link && <Link url={link.url} name={name} context={context} />}
    </li>
  );
}

type LinkButtonProps = Readonly<{ id: string; shown: LinkShown; context: ConsoleContext }>;

function LinkButton({ id, shown, context }: LinkButtonProps) {
  const t = consoleTexts.in(context.language).trainers;
  const isShown = shown.value?.trainerId === id;
  return (
    <button
      type="button"
      aria-expanded={isShown}
      onClick={() => {
        if (isShown) shown.value = undefined;
        else void showLink(id, shown, context);
      }}
    >
      {t(isShown ? 'hideLink' : 'showLink')}
    </button>
  );
}

/** Who has it sits at a console: it is shown only when asked for. */
function Link({ url, name, context }: Readonly<{ url: string; name: string; context: ConsoleContext }>) {
  const t = consoleTexts.in(context.language).trainers;
  return (
    <Unfolded class="trainer-link">
      <p class="soft">{t('linkHow', { name })}</p>
      <QrCode text={url} />
      <code>{url}</code>
    </Unfolded>
  );
}

/** One more trainer, by the name the others know them by. What is refused stays in the field. */
function Invite({ shown, context }: Readonly<{ shown: LinkShown; context: ConsoleContext }>) {
  const { workshop, conductor, language } = context;
  const t = consoleTexts.in(language).trainers;
  const refusal = useSignal<string | undefined>(undefined);
  const attempt = useSignal(0);
  const isFull = !hasRoomForTrainers(workshop.agenda);
  const onSubmit = async (event: TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    if (!isReady(form)) return;
    const name = new FormData(form).get('name');
    const trainerId = makeId();
    const data = { trainerId, name: typeof name === 'string' ? name : '' };
    const ack = await conductor.ask({ kind: 'InviteCoTrainer', data });
    refusal.value = ack.ok ? undefined : ack.message;
    if (!ack.ok) return;
    attempt.value += 1;
    await showLink(trainerId, shown, context);
  };
  return (
    <form class="invite" noValidate onSubmit={(event) => void onSubmit(event)}>
      <FormField
        key={attempt.value}
        name="name"
        label={t('name')}
        language={language}
        max={longestTrainerName}
        refusal={refusal.value}
      />
      {isFull && <p class="soft">{t('full')}</p>}
      <button type="submit" disabled={isFull}>
        {t('invite')}
      </button>
    </form>
  );
}

async function showLink(id: string, shown: LinkShown, { workshopId, conductor, language }: ConsoleContext) {
  const answer = await call<CoTrainerLink[]>('GET', `/api/workshops/${workshopId}/co-trainers`, undefined, language);
  if (answer.ok) shown.value = answer.value.find(({ trainerId }) => trainerId === id);
  else conductor.tell(answer.problem.detail || consoleTexts.in(language).trainers('noLink'));
}
