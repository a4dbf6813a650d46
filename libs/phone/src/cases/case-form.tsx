import { Tick } from '@rolwissel/ballots/phone';
import { phoneTexts } from '@rolwissel/texts';
import { useNewDraft } from '../drafts/new-draft.ts';
import { useRevisedDraft } from '../drafts/revised-draft.ts';
import { ActForm } from '../forms/act-form.tsx';
import type { PhoneContext } from '../task/phone-context.ts';
import { CaseFields, type Draft, draftOf, isAboutName, isComplete, wordsIn } from './case-fields.tsx';
import type { CaseView } from './own-case.tsx';

interface NewCaseProps {
  readonly context: PhoneContext;
}

/** One salesperson under an alias nobody can trace: who they sell to, for how long, and what they say most. */
export function NewCase({ context }: NewCaseProps) {
  const t = phoneTexts.in(context.language).cases;
  const blank = (id: string): Draft => ({ id, pseudonym: '', customerKind: '', sentenceIds: [], offered: false });
  const [draft, setDraft] = useNewDraft(context, 'case', blank, {
    isTaken: (id) => Object.hasOwn(context.workshop.you.cases.byId, id),
    isOnItsWay: (id) => context.sendingOf(id)?.state === 'queued',
  });
  return (
    <ActForm
      context={context}
      thing={draft.id}
      label={t('name')}
      saved={t('named')}
      isComplete={isComplete(draft)}
      isToldByField={isAboutName}
      onSend={(confirmed) =>
        void context.acts?.send({ kind: 'NameCase', data: { ...wordsIn(draft), offered: draft.offered, ...confirmed } })
      }
    >
      <CaseFields context={context} draft={draft} onChange={setDraft} />
      <Tick label={t('offer')} value={draft.offered} onChange={(offered) => setDraft({ ...draft, offered })} />
      <p class="soft">{t('offerHint')}</p>
    </ActForm>
  );
}

interface RevisedCaseProps {
  readonly context: PhoneContext;
  readonly known: CaseView;
  readonly onDone: () => void;
}

/** The same case in other words, until the room works on it. */
export function RevisedCase({ context, known, onDone }: RevisedCaseProps) {
  const t = phoneTexts.in(context.language).cases;
  const [draft, setDraft, ending] = useRevisedDraft(context, `case ${known.id}`, draftOf(known), onDone);
  return (
    <ActForm
      context={context}
      thing={draft.id}
      label={t('revise')}
      saved={t('named')}
      isComplete={isComplete(draft)}
      isToldByField={isAboutName}
      onSend={(confirmed) => void context.acts?.send({ kind: 'ReviseCase', data: { ...wordsIn(draft), ...confirmed } })}
      {...ending}
    >
      <CaseFields context={context} draft={draft} onChange={setDraft} />
    </ActForm>
  );
}
