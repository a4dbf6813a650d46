import { ActForm } from '../forms/act-form.tsx';
import { Tick } from '../forms/choices.tsx';
import { useDraft } from '../kept/draft.ts';
import { useNewDraft } from '../kept/new-draft.ts';
import type { Desk } from '../live/desk.ts';
import { CaseFields, type Draft, draftOf, isComplete, wordsIn } from './case-fields.tsx';
import type { CaseView } from './own-case.tsx';
import { caseWords } from './words.ts';

/** One salesperson under an alias nobody can trace: who they sell to, for how long, and what they say most. */
export function NewCase({ desk }: { desk: Desk }) {
  const t = caseWords.value;
  const blank = (id: string): Draft => ({ id, pseudonym: '', customerKind: '', sentenceIds: [], offered: false });
  const [draft, setDraft] = useNewDraft('case', blank, {
    isTaken: (id) => Object.hasOwn(desk.workshop.you.cases.byId, id),
    isOnItsWay: (id) => desk.sendingOf(id)?.state === 'queued',
  });
  return (
    <ActForm
      desk={desk}
      thing={draft.id}
      label={t('name')}
      saved={t('named')}
      isComplete={isComplete(draft)}
      onSend={(confirmed) =>
        void desk.send({ kind: 'NameCase', data: { ...wordsIn(draft), offered: draft.offered, ...confirmed } })
      }
    >
      <CaseFields desk={desk} draft={draft} onChange={setDraft} />
      <Tick label={t('offer')} value={draft.offered} onChange={(offered) => setDraft({ ...draft, offered })} />
      <p class="soft">{t('offerHint')}</p>
    </ActForm>
  );
}

/** The same case in other words, until the room works on it. */
export function RevisedCase({ desk, known, onDone }: { desk: Desk; known: CaseView; onDone: () => void }) {
  const t = caseWords.value;
  const [draft, setDraft] = useDraft(`case ${known.id}`, draftOf(known));
  const done = () => {
    setDraft(undefined);
    onDone();
  };
  return (
    <ActForm
      desk={desk}
      thing={draft.id}
      label={t('revise')}
      saved={t('named')}
      isComplete={isComplete(draft)}
      onSend={(confirmed) => void desk.send({ kind: 'ReviseCase', data: { ...wordsIn(draft), ...confirmed } })}
      onSaved={done}
      onCancel={done}
    >
      <CaseFields desk={desk} draft={draft} onChange={setDraft} />
    </ActForm>
  );
}
