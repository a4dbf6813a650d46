import { latestVersion, wordsOf } from '@rolwissel/domain';
import { ActForm } from '../forms/act-form.tsx';
import { SomeOf } from '../forms/choices.tsx';
import { useDraft } from '../kept/draft.ts';
import type { Desk } from '../live/desk.ts';
import type { ObjectiveView } from './objective-card.tsx';
import { objectionsTo } from './own.ts';
import { isWholeWording, type Wording, WordingFields } from './wording-fields.tsx';
import { objectiveWords } from './words.ts';

interface Draft extends Wording {
  readonly addresses: readonly string[];
}

const mostAddressed = 20;

/** New words for one's own proposal, and the objections they take in. Nobody's vote on the old words carries over. */
export function AmendObjective({
  desk,
  objective,
  onDone,
}: {
  desk: Desk;
  objective: ObjectiveView;
  onDone: () => void;
}) {
  const t = objectiveWords.value;
  const version = latestVersion(objective);
  const [draft, setDraft] = useDraft(`objective ${objective.id} ${version}`, draftOf(objective));
  const objections = objectionsTo(desk.workshop, objective.id);
  const done = () => {
    setDraft(undefined);
    onDone();
  };
  return (
    <ActForm
      desk={desk}
      thing={objective.id}
      label={t('sendAmended')}
      isComplete={isWholeWording(draft)}
      isInner
      onSend={(confirmed) =>
        void desk.send({ kind: 'AmendObjective', data: { objectiveId: objective.id, version, ...draft, ...confirmed } })
      }
      onSaved={done}
      onCancel={done}
    >
      <h3>{t('amendTitle')}</h3>
      <WordingFields wording={draft} onChange={setDraft} />
      {objections.length > 0 && (
        <SomeOf
          legend={t('amendAddresses')}
          options={objections.map(({ id, text }) => ({ id, text: wordsOf(text) ?? desk.pack.ui.removed }))}
          chosen={draft.addresses}
          most={mostAddressed}
          onChange={(addresses) => setDraft({ ...draft, addresses })}
        />
      )}
    </ActForm>
  );
}

function draftOf({ versions }: ObjectiveView): Draft {
  const latest = versions.at(-1);
  return {
    text: wordsOf(latest?.text) ?? '',
    measure: wordsOf(latest?.measure) ?? '',
    dueWeeks: latest?.dueWeeks ?? 12,
    servesBoss: wordsOf(latest?.servesBoss) ?? '',
    servesBuyer: wordsOf(latest?.servesBuyer) ?? '',
    addresses: [],
  };
}
