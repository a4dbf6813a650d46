import { fits, TextField, Tick } from '@rolwissel/ballots/phone';
import { isOpen, objectionLimits, ownObjections, type SentenceId } from '@rolwissel/domain';
import { phoneTexts } from '@rolwissel/texts';
import { LockIcon } from '@rolwissel/ui';
import { useNewDraft } from '../drafts/new-draft.ts';
import { ActForm } from '../forms/act-form.tsx';
import { Pick } from '../forms/pick.tsx';
import type { PhoneContext } from '../task/phone-context.ts';

const { shortestText, longestText, longestInterest, mostOpen } = objectionLimits;

interface Draft {
  readonly id: string;
  readonly text: string;
  readonly interest: string;
  readonly sentenceId: SentenceId | 'none';
  readonly showAlias: boolean;
}

const blank = (id: string): Draft => ({ id, text: '', interest: '', sentenceId: 'none', showAlias: false });

interface NewObjectionProps {
  readonly context: PhoneContext;
}

/** One objection per card; what is secret stands above what one types. */
export function NewObjection({ context }: NewObjectionProps) {
  const t = phoneTexts.in(context.language).objections;
  const { workshop, pack } = context;
  const [draft, setDraft] = useNewDraft(context, 'objection', blank, {
    isTaken: (id) => Object.hasOwn(workshop.you.objections.byId, id),
    isOnItsWay: (id) => context.sendingOf(id)?.state === 'queued',
  });
  const open = ownObjections(workshop).filter((objection) => isOpen(objection) && !objection.raiserLeft).length;
  if (open >= mostOpen) return <p class="notice">{t('tooMany')}</p>;
  const isHeldFirst = workshop.agenda.settings.moderation === 'pre';
  return (
    <ActForm
      context={context}
      thing={draft.id}
      label={t('raise')}
      saved={isHeldFirst ? pack.ui.held : t('raised')}
      isComplete={fits(draft.text, shortestText, longestText) && fits(draft.interest, 0, longestInterest)}
      onSend={(confirmed) =>
        void context.acts?.send({ kind: 'RaiseObjection', data: { ...dataOf(draft), ...confirmed } })
      }
    >
      <p class="secrecy">
        <LockIcon size="1.25em" />
        <span>
          {t('secrecy')} {t(isHeldFirst ? 'heldFirst' : 'atOnce')}
        </span>
      </p>
      <TextField
        language={context.language}
        label={t('text')}
        hint={t('textHint')}
        value={draft.text}
        min={shortestText}
        max={longestText}
        onInput={(text) => setDraft({ ...draft, text })}
      />
      <Pick
        label={t('sentence')}
        options={[
          { id: 'none' as const, text: t('noSentence') },
          ...pack.sentences.map(({ id, text }) => ({ id, text })),
        ]}
        value={draft.sentenceId}
        onChoose={(sentenceId) => setDraft({ ...draft, sentenceId })}
      />
      <TextField
        language={context.language}
        label={pack.questions.objectionInterest}
        value={draft.interest}
        max={longestInterest}
        onInput={(interest) => setDraft({ ...draft, interest })}
      />
      <Tick
        label={t('showAlias')}
        value={draft.showAlias}
        onChange={(showAlias) => setDraft({ ...draft, showAlias })}
      />
    </ActForm>
  );
}

const dataOf = ({ id, text, interest, sentenceId, showAlias }: Draft) => ({
  objectionId: id,
  text,
  ...(interest.trim() ? { interest } : {}),
  ...(sentenceId === 'none' ? {} : { sentenceId }),
  ...(showAlias ? { showAlias } : {}),
});
