import { type DebriefPhase, type StepId, wordsOf } from '@rolwissel/domain';
import { LockIcon } from '@rolwissel/look';
import { ActForm } from '../forms/act-form.tsx';
import { fits, TextField } from '../forms/text-field.tsx';
import { useNewDraft } from '../kept/draft.ts';
import type { Desk } from '../live/desk.ts';
import { stepWords } from './words.ts';

/** How long a line may be, and how many one writes per step or phase; the server has the last word. */
const longest = 200;
const mostLines = 3;

interface Draft {
  readonly id: string;
  readonly text: string;
}

const blank = (id: string): Draft => ({ id, text: '' });

interface Props {
  readonly desk: Desk;
  readonly label: string;
  readonly about: { readonly stepId?: StepId; readonly phase?: DebriefPhase };
}

/** A line of one's own, for a step or for a phase of the debrief. */
export function LineForm({ desk, label, about }: Props) {
  const t = stepWords.value;
  const { lines } = desk.workshop.you.steps;
  const mine = Object.values(lines).filter(({ stepId, phase }) => stepId === about.stepId && phase === about.phase);
  const name = `line ${about.stepId ?? about.phase ?? ''}`;
  const [draft, setDraft] = useNewDraft(name, blank, (id) => Object.hasOwn(lines, id));
  return (
    <>
      {mine.length > 0 && (
        <section class="section">
          <h2>{t('mine')}</h2>
          <ul class="plain quotes">
            {mine.map(({ id, text }) => (
              <li key={id}>{wordsOf(text) ?? desk.pack.ui.removed}</li>
            ))}
          </ul>
        </section>
      )}
      {mine.length >= mostLines ? (
        <p class="soft">{t('enough')}</p>
      ) : (
        <ActForm
          desk={desk}
          thing={draft.id}
          label={t('keep')}
          saved={t('kept')}
          isComplete={fits(draft.text, 1, longest)}
          onSend={(confirmed) =>
            void desk.send({
              kind: 'CaptureLine',
              data: { lineId: draft.id, text: draft.text, ...about, ...confirmed },
            })
          }
        >
          <TextField label={label} value={draft.text} max={longest} onInput={(text) => setDraft({ ...draft, text })} />
          <p class="secrecy">
            <LockIcon size="1.25em" /> {t('secrecy')}
          </p>
        </ActForm>
      )}
    </>
  );
}
