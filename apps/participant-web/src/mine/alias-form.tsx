import { fits, TextField } from '@rolwissel/ballots/phone';
import { longestAlias, wordsOf } from '@rolwissel/domain';
import type { PhoneContext } from '@rolwissel/phone';
import { ActForm, refusalOf } from '@rolwissel/phone/later';
import { phoneTexts } from '@rolwissel/texts';
import { language } from '../language/language.ts';
import { useDraft } from '../storage/draft.ts';

interface AliasFormProps {
  readonly context: PhoneContext;
}

const isAboutAlias = (code: string): boolean => code.startsWith('alias-') || code.startsWith('text-');

export function AliasForm({ context }: AliasFormProps) {
  const t = phoneTexts.in(language.value).mine;
  const current = wordsOf(context.workshop.you.people.me?.alias) ?? '';
  const [draft, setDraft] = useDraft('alias', { alias: current });
  return (
    <ActForm
      context={context}
      thing="ChangeAlias"
      label={t('changeAlias')}
      saved={t('aliasChanged')}
      isComplete={draft.alias.trim() !== current && fits(draft.alias, 1, longestAlias)}
      isInner
      isToldByField={isAboutAlias}
      onSend={() => void context.acts?.send({ kind: 'ChangeAlias', data: { alias: draft.alias } })}
      onSaved={() => setDraft(undefined)}
    >
      <TextField
        language={language.value}
        label={t('alias')}
        value={draft.alias}
        max={longestAlias}
        isShort
        refusal={refusalOf(context, 'ChangeAlias', isAboutAlias)}
        onInput={(alias) => setDraft({ alias })}
      />
    </ActForm>
  );
}
