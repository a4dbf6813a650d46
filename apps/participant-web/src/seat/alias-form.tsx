import { longestAlias, wordsOf } from '@rolwissel/domain';
import { ActForm } from '../forms/act-form.tsx';
import { fits, TextField } from '../forms/text-field.tsx';
import { useDraft } from '../kept/draft.ts';
import type { Desk } from '../live/desk.ts';
import { seatWords } from './words.ts';

export function AliasForm({ desk }: { desk: Desk }) {
  const t = seatWords.value;
  const current = wordsOf(desk.workshop.you.people.me?.alias) ?? '';
  const [draft, setDraft] = useDraft('alias', { alias: current });
  return (
    <ActForm
      desk={desk}
      thing="ChangeAlias"
      label={t('changeAlias')}
      saved={t('aliasChanged')}
      isComplete={draft.alias.trim() !== current && fits(draft.alias, 1, longestAlias)}
      isInner
      onSend={() => void desk.send({ kind: 'ChangeAlias', data: { alias: draft.alias } })}
      onSaved={() => setDraft(undefined)}
    >
      <TextField
        label={t('alias')}
        value={draft.alias}
        max={longestAlias}
        isShort
        onInput={(alias) => setDraft({ alias })}
      />
    </ActForm>
  );
}
