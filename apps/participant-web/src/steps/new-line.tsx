import { fits, TextField } from '@rolwissel/ballots/phone';
import { lineLimits } from '@rolwissel/domain';
import { phoneTexts } from '@rolwissel/texts';
import { LockIcon } from '@rolwissel/ui';
import { ActForm } from '../forms/act-form.tsx';
import { language } from '../language/language.ts';
import type { PhoneContext } from '../room/phone-context.ts';
import { useNewDraft } from '../storage/new-draft.ts';
import { draftNameAt, type LineDraft, type Place } from './place.ts';

const blank = (id: string): LineDraft => ({ id, text: '' });

export interface LineProps {
  readonly context: PhoneContext;
  readonly label: string;
  readonly about: Place;
  /** It stands below another one, whose button is the one in reach of the thumb. */
  readonly isInner?: boolean;
}

/** One more line about a step or a phase. */
export function NewLine({ context, label, about, isInner = false }: LineProps) {
  const t = phoneTexts.in(language.value).steps;
  const [draft, setDraft] = useNewDraft(draftNameAt(about), blank, {
    isTaken: (id) => Object.hasOwn(context.workshop.you.steps.lines, id),
    isOnItsWay: (id) => context.sendingOf(id)?.state === 'queued',
  });
  return (
    <ActForm
      context={context}
      thing={draft.id}
      label={t('keep')}
      saved={t('kept')}
      isComplete={fits(draft.text, 1, lineLimits.longestText)}
      isInner={isInner}
      onSend={(confirmed) =>
        void context.send({
          kind: 'CaptureLine',
          data: { lineId: draft.id, text: draft.text, ...about, ...confirmed },
        })
      }
    >
      <TextField
        language={language.value}
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
