import { lineLimits } from '@rolwissel/domain';
import { LockIcon } from '@rolwissel/ui';
import { ActForm } from '../forms/act-form.tsx';
import { fits, TextField } from '../forms/text-field.tsx';
import { useNewDraft } from '../kept/new-draft.ts';
import type { Desk } from '../live/desk.ts';
import { draftNameAt, type LineDraft, type Place } from './place.ts';
import { stepWords } from './words.ts';

/** How long a line may be; the server has the last word. */

const blank = (id: string): LineDraft => ({ id, text: '' });

export interface LineProps {
  readonly desk: Desk;
  readonly label: string;
  readonly about: Place;
  /** It stands below another one, whose button is the one in reach of the thumb. */
  readonly isInner?: boolean;
}

/** One more line about a step or a phase. */
export function NewLine({ desk, label, about, isInner = false }: LineProps) {
  const t = stepWords.value;
  const [draft, setDraft] = useNewDraft(draftNameAt(about), blank, {
    isTaken: (id) => Object.hasOwn(desk.workshop.you.steps.lines, id),
    isOnItsWay: (id) => desk.sendingOf(id)?.state === 'queued',
  });
  return (
    <ActForm
      desk={desk}
      thing={draft.id}
      label={t('keep')}
      saved={t('kept')}
      isComplete={fits(draft.text, 1, lineLimits.longestText)}
      isInner={isInner}
      onSend={(confirmed) =>
        void desk.send({
          kind: 'CaptureLine',
          data: { lineId: draft.id, text: draft.text, ...about, ...confirmed },
        })
      }
    >
      <TextField
        label={label}
        value={draft.text}
        max={lineLimits.longestText}
        onInput={(text) => setDraft({ ...draft, text })}
      />
      <p class="secrecy">
        <LockIcon size="1.25em" /> {t('secrecy')}
      </p>
    </ActForm>
  );
}
