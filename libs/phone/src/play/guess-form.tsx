import { SomeOf } from '@rolwissel/ballots/phone';
import { type Guess, playLimits, type RoleId } from '@rolwissel/domain';
import { isSameWord, phoneTexts } from '@rolwissel/texts';
import { LockIcon } from '@rolwissel/ui';
import { useDraft } from '../drafts/draft.ts';
import { ActForm } from '../forms/act-form.tsx';
import type { PhoneContext } from '../task/phone-context.ts';

interface GuessFormProps {
  readonly context: PhoneContext;
  readonly playId: string;
  readonly guess: Guess | undefined;
}

/** As what the boss takes the salesperson to have bought: said once, before the cards are open. */
export function GuessForm({ context, playId, guess }: GuessFormProps) {
  const { pack, language } = context;
  const t = phoneTexts.in(language).play;
  const [draft, setDraft] = useDraft<{ readonly roleIds: readonly RoleId[] }>(context, `guess ${playId}`, {
    roleIds: [],
  });
  if (guess) {
    const names = pack.roles.flatMap(({ id, name }) =>
      'roleIds' in guess && guess.roleIds.includes(id) ? [name] : [],
    );
    return (
      <section class="card">
        <h2>{t('guess')}</h2>
        <p>{t('guessed', { roles: names.join(' + ') })}</p>
      </section>
    );
  }
  return (
    <ActForm
      context={context}
      thing="GuessBuyingRole"
      label={t('guessKeep')}
      isComplete={draft.roleIds.length > 0}
      isInner
      onSend={() => void context.acts?.send({ kind: 'GuessBuyingRole', data: { playId, roleIds: draft.roleIds } })}
    >
      <SomeOf
        legend={<strong>{t('guess')}</strong>}
        options={pack.roles.map(({ id, name, gloss }) => ({
          id,
          text: isSameWord(name, gloss) ? name : `${name} · ${gloss}`,
        }))}
        chosen={draft.roleIds}
        most={playLimits.mostGuesses}
        needed={t('guess')}
        onChange={(roleIds) => setDraft({ roleIds })}
      />
      <p class="secrecy">
        <LockIcon size="1.25em" /> {t('guessSecrecy')}
      </p>
    </ActForm>
  );
}
