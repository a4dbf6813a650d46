import { fits, TextField } from '@rolwissel/ballots/phone';
import { teamLimits } from '@rolwissel/domain';
import { phoneTexts } from '@rolwissel/texts';
import { useDraft } from '../drafts/draft.ts';
import { useNewDraft } from '../drafts/new-draft.ts';
import { ActForm } from '../forms/act-form.tsx';
import { ActLine } from '../task/act-line.tsx';
import type { PhoneContext } from '../task/phone-context.ts';

interface TeamFormProps {
  readonly context: PhoneContext;
}

/** Begins a team that neighbours come into; a second tap means the same one. */
export function OpenTeam({ context }: TeamFormProps) {
  const [{ id: teamId }] = useNewDraft(context, 'own team', (id) => ({ id }), {
    isTaken: (id) => context.workshop.you.teams.seating?.teamId === id,
    isOnItsWay: () => false,
  });
  const sending = context.sendingOf('OpenOwnTeam');
  return (
    <div class="section">
      <button
        type="button"
        aria-disabled={sending?.state === 'queued'}
        onClick={() => void context.acts?.send({ kind: 'OpenOwnTeam', data: { teamId } })}
      >
        {phoneTexts.in(context.language).team('open')}
      </button>
      <ActLine context={context} sending={sending} />
    </div>
  );
}

/** The signs on a neighbour's phone, typed as one likes: with small letters, or spaces between them. */
export function JoinTeam({ context }: TeamFormProps) {
  const t = phoneTexts.in(context.language).team;
  const [{ code }, setDraft] = useDraft(context, 'team code', { code: '' });
  const { codeLength } = teamLimits;
  return (
    <ActForm
      context={context}
      thing="JoinTeam"
      label={t('join')}
      saved={t('joined')}
      isComplete={fits(code.replaceAll(/[^a-z0-9]/giu, ''), codeLength, codeLength)}
      onSend={() => void context.acts?.send({ kind: 'JoinTeam', data: { code } })}
      onSaved={() => setDraft(undefined)}
    >
      <TextField
        language={context.language}
        label={t('code')}
        hint={t('codeHint')}
        value={code}
        min={codeLength}
        max={7}
        isShort
        onInput={(typed) => setDraft({ code: typed })}
      />
    </ActForm>
  );
}
