import { type ObjectiveKind, objectiveKinds, objectiveLimits } from '@rolwissel/domain';
import { useState } from 'preact/hooks';
import { ActForm } from '../forms/act-form.tsx';
import { OneOf } from '../forms/choices.tsx';
import { useNewDraft } from '../kept/new-draft.ts';
import type { Desk } from '../live/desk.ts';
import { openProposals } from './own.ts';
import { isWholeWording, type Wording, WordingFields } from './wording-fields.tsx';
import { objectiveWords } from './words.ts';

interface Draft extends Wording {
  readonly id: string;
  readonly kind: ObjectiveKind;
}

const blank = (id: string): Draft => ({
  id,
  kind: 'common',
  text: '',
  measure: '',
  dueWeeks: 12,
  servesBoss: '',
  servesBuyer: '',
});

const hasWords = ({ text, measure, servesBoss, servesBuyer }: Draft): boolean =>
  [text, measure, servesBoss, servesBuyer].some(Boolean);

/** Proposes what both would sign. Half written it lies open; it folds up only by hand, so that one sees it was saved. */
export function NewObjective({ desk }: { desk: Desk }) {
  const t = objectiveWords.value;
  const { you, cases } = desk.workshop;
  const [draft, setDraft] = useNewDraft('objective', blank, {
    isTaken: (id) => Object.hasOwn(you.objectives.byId, id),
    isOnItsWay: (id) => desk.sendingOf(id)?.state === 'queued',
  });
  const [isUnfolded, unfold] = useState(hasWords(draft));
  const left = objectiveLimits.mostOpen - openProposals(desk.workshop).length;
  if (left <= 0) return <p class="notice">{t('limit')}</p>;
  const about = cases.spotlit === undefined ? {} : { caseId: cases.spotlit };
  return (
    <details class="card" open={isUnfolded} onToggle={({ currentTarget }) => unfold(currentTarget.open)}>
      <summary>
        <h2>{t('propose')}</h2>
      </summary>
      <ActForm
        desk={desk}
        thing={draft.id}
        label={t('send')}
        saved={t('sent')}
        isComplete={isWholeWording(draft)}
        isInner
        onSend={(confirmed) => {
          const { id, ...words } = draft;
          void desk.send({ kind: 'ProposeObjective', data: { objectiveId: id, ...words, ...about, ...confirmed } });
        }}
      >
        <p class="soft">{t('proposeSecrecy')}</p>
        <p class="soft">{t('limitLeft', { n: left })}</p>
        <WordingFields wording={draft} onChange={setDraft} />
        <OneOf
          legend={t('kind')}
          options={objectiveKinds.map((id, index) => ({ id, text: desk.pack.questions.objectiveKind[index] }))}
          value={draft.kind}
          onChoose={(kind) => setDraft({ ...draft, kind })}
        />
      </ActForm>
    </details>
  );
}
