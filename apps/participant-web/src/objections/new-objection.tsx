import { isOpen, objectionLimits, type SentenceId } from '@rolwissel/domain';
import { LockIcon } from '@rolwissel/ui';
import { ActForm } from '../forms/act-form.tsx';
import { Tick } from '../forms/choices.tsx';
import { Pick } from '../forms/pick.tsx';
import { fits, TextField } from '../forms/text-field.tsx';
import { useNewDraft } from '../kept/new-draft.ts';
import type { Desk } from '../live/desk.ts';
import { ownObjections } from './own.ts';
import { objectionWords } from './words.ts';

const { shortestText, longestText, longestInterest, mostOpen } = objectionLimits;

interface Draft {
  readonly id: string;
  readonly text: string;
  readonly interest: string;
  readonly sentenceId: SentenceId | 'none';
  readonly showAlias: boolean;
}

const blank = (id: string): Draft => ({ id, text: '', interest: '', sentenceId: 'none', showAlias: false });

/** One objection per card; what is secret stands above what one types. */
export function NewObjection({ desk }: { desk: Desk }) {
  const t = objectionWords.value;
  const { workshop, pack } = desk;
  const [draft, setDraft] = useNewDraft('objection', blank, {
    isTaken: (id) => Object.hasOwn(workshop.you.objections.byId, id),
    isOnItsWay: (id) => desk.sendingOf(id)?.state === 'queued',
  });
  const open = ownObjections(workshop).filter((objection) => isOpen(objection) && !objection.raiserLeft).length;
  if (open >= mostOpen) return <p class="notice">{t('tooMany')}</p>;
  const isHeldFirst = workshop.agenda.settings.moderation === 'pre';
  return (
    <ActForm
      desk={desk}
      thing={draft.id}
      label={t('raise')}
      saved={isHeldFirst ? pack.ui.held : t('raised')}
      isComplete={fits(draft.text, shortestText, longestText) && fits(draft.interest, 0, longestInterest)}
      onSend={(confirmed) => void desk.send({ kind: 'RaiseObjection', data: { ...dataOf(draft), ...confirmed } })}
    >
      <p class="secrecy">
        <LockIcon size="1.25em" />
        <span>
          {t('secrecy')} {t(isHeldFirst ? 'heldFirst' : 'atOnce')}
        </span>
      </p>
      <TextField
        label={t('text')}
        hint={t('textHint')}
        value={draft.text}
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
