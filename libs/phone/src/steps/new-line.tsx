import { fits, TextField } from '@rolwissel/ballots/phone';
import { lineLimits } from '@rolwissel/domain';
import { phoneTexts } from '@rolwissel/texts';
import { LockIcon } from '@rolwissel/ui';
import type { ComponentChildren } from 'preact';
import { useNewDraft } from '../drafts/new-draft.ts';
import { ActForm } from '../forms/act-form.tsx';
import type { PhoneContext } from '../task/phone-context.ts';
import { draftNameAt, type LineDraft, type Place } from './place.ts';

const blank = (id: string): LineDraft => ({ id, text: '' });

export interface LineProps {
  readonly context: PhoneContext;
  readonly label: string;
  readonly about: Place;
  /** It stands below another one, whose button is the one in reach of the thumb. */
  readonly isInner?: boolean;
  readonly children?: ComponentChildren;
}

/** One more line about a step or a phase. */
export function NewLine({ context, label, about, isInner = false, children }: LineProps) {
  const t = phoneTexts.in(context.language).steps;
  const [draft, setDraft] = useNewDraft(context, draftNameAt(about), blank, {
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
        void context.acts?.send({
          kind: 'CaptureLine',
          data: { lineId: draft.id, text: draft.text, ...about, ...confirmed },
        })
      }
    >
      <TextField
        language={context.language}
        label={label}
        value={draft.text}
        max={lineLimits.longestText}
        onInput={(text) => setDraft({ ...draft, text })}
      />
      <p class="secrecy">
        <LockIcon size="1.25em" /> {t('secrecy')}
      </p>
      {children}
    </ActForm>
  );
}
