import { useSignal } from '@preact/signals';
import { fits, OneOf, TextField } from '@rolwissel/ballots/phone';
import type { FollowUpPack, InOneLanguage } from '@rolwissel/content';
import {
  type ExperienceScope,
  type ExperienceSubject,
  experienceScopes,
  followUpLimits,
  type RoleId,
  type SentenceId,
  type StepId,
} from '@rolwissel/domain';
import type { ExperiencesShown } from '@rolwissel/protocol';
import { type LanguageTag, phoneTexts } from '@rolwissel/texts';
import { LockIcon } from '@rolwissel/ui';
import { type Drafts, useDraft } from '../drafts/draft.ts';
import { Invented } from '../forms/invented.tsx';
import { Pick } from '../forms/pick.tsx';
import type { ExperiencesDesk, ToldExperience } from './experiences-desk.ts';

/** A server that cannot be reached is asked again after this long. */
const retryMs = 5_000;

const longest = followUpLimits.longestExperience;

interface Begun extends ExperienceSubject {
  readonly id: string;
  readonly text: string;
  readonly scope?: ExperienceScope;
}

interface ExperienceFormProps {
  readonly desk: ExperiencesDesk;
  readonly pack: InOneLanguage<FollowUpPack>;
  readonly language: LanguageTag;
  readonly drafts: Drafts;
  /** Under which name what is half written is kept on this phone. */
  readonly draftName: string;
  readonly onShared: (shown: ExperiencesShown<FollowUpPack>) => void;
  readonly onCancel: () => void;
}

/** One experience to tell. Half written it stays on this phone; without a connection it goes as soon as it can. */
export function ExperienceForm(props: ExperienceFormProps) {
  const { desk, pack, language, drafts, draftName, onShared, onCancel } = props;
  const t = phoneTexts.in(language).experiences;
  const forms = phoneTexts.in(language).forms;
  const fresh = useSignal(drafts.makeId());
  const [draft, setDraft] = useDraft<Begun>({ drafts }, draftName, { id: fresh.peek(), text: '' });
  const sending = useSignal<'no' | 'sending' | 'waiting'>('no');
  const problem = useSignal<{ readonly code: string; readonly detail: string } | undefined>(undefined);
  const isTooSoon = useSignal(false);
  const isInvented = useSignal(false);
  const { id: experienceId, text, scope, ...about } = draft;
  const isAsked = problem.value?.code === 'looks-personal';
  const isWhole = fits(text, 1, longest) && scope !== undefined;
  const canSend = isWhole && sending.value === 'no' && (!isAsked || isInvented.value);
  const change = (next: Begun) => {
    setDraft(next);
    problem.value = undefined;
  };
  const send = async (told: ToldExperience) => {
    const reply = await desk.share(told);
    if (reply.ok) {
      setDraft(undefined);
      onShared(reply.value);
    } else if (reply.problem.status === 0 || reply.problem.status >= 500) {
      sending.value = 'waiting';
      setTimeout(() => void send(told), retryMs);
    } else {
      sending.value = 'no';
      problem.value = { code: reply.problem.code, detail: reply.problem.detail };
    }
  };
  return (
    <form
      class={isTooSoon.value && !isWhole ? 'inner-form too-soon' : 'inner-form'}
      onSubmit={(event) => {
        event.preventDefault();
        isTooSoon.value = true;
        if (!canSend || scope === undefined) return;
        sending.value = 'sending';
        const confirmed = isAsked && isInvented.value ? { confirmNotReal: true as const } : {};
        void send({ experienceId, text, scope, ...about, ...confirmed });
      }}
    >
      <fieldset class="questions" disabled={sending.value !== 'no'}>
        <TextField
          language={language}
          label={pack.experience.prompt}
          value={text}
          max={longest}
          isWanted
          onInput={(written) => change({ ...draft, text: written })}
        />
        <OneOf
          legend={t('whoFor')}
          needed={t('whoFor')}
          options={experienceScopes.map((each, index) => ({
            id: each,
            text: (
              <span>
                {pack.experience.scope[index]}
                <small class="hint soft">{t(each)}</small>
              </span>
            ),
          }))}
          value={scope}
          onChoose={(chosen) => change({ ...draft, scope: chosen })}
        />
        <details class="section">
          <summary>{t('about')}</summary>
          <AboutFields
            pack={pack}
            language={language}
            about={about}
            onChange={(told) => change({ id: experienceId, text, ...(scope === undefined ? {} : { scope }), ...told })}
          />
        </details>
      </fieldset>
      <p class="secrecy">
        <LockIcon size="1.25em" /> {t('secrecy')}
      </p>
      <div class="inner-actions">
        {sending.value === 'waiting' && <output>{t('waits')}</output>}
        {problem.value !== undefined && (
          <p role="alert" class="problem">
            {problem.value.detail || t('failed')}
          </p>
        )}
        {isAsked && (
          <Invented
            language={language}
            value={isInvented.value}
            onChange={(value) => {
              isInvented.value = value;
            }}
          />
        )}
        {isTooSoon.value && !isWhole && (
          <p role="alert" class="soft">
            {forms('lacks')}
          </p>
        )}
        <button type="submit" class="primary" aria-disabled={!canSend}>
          {sending.value === 'no' ? (isAsked ? forms('sendAnyway') : t('send')) : t('isBusy')}
        </button>
        {sending.value === 'no' && (
          <button type="button" class="quiet" onClick={onCancel}>
            {t('later')}
          </button>
        )}
      </div>
    </form>
  );
}

interface AboutFieldsProps {
  readonly pack: InOneLanguage<FollowUpPack>;
  readonly language: LanguageTag;
  readonly about: ExperienceSubject;
  readonly onChange: (about: ExperienceSubject) => void;
}

function AboutFields({ pack: { sentences, roles, steps }, language, about, onChange }: AboutFieldsProps) {
  const { sentenceId, role, stepId } = about;
  const set = <Name extends keyof ExperienceSubject>(name: Name, id: string) => {
    const { [name]: _before, ...rest } = about;
    onChange(id === '' ? rest : { ...rest, [name]: id });
  };
  const t = phoneTexts.in(language).experiences;
  const none = { id: '', text: t('none') } as const;
  return (
    <>
      <Pick<SentenceId | ''>
        label={t('sentence')}
        options={[none, ...sentences.map(({ id, text }) => ({ id, text }))]}
        value={sentenceId ?? ''}
        onChoose={(id) => set('sentenceId', id)}
      />
      <Pick<RoleId | ''>
        label={t('role')}
        options={[none, ...roles.map(({ id, name }) => ({ id, text: name }))]}
        value={role ?? ''}
        onChoose={(id) => set('role', id)}
      />
      <Pick<StepId | ''>
        label={t('step')}
        options={[none, ...steps.map(({ id, name }) => ({ id, text: name }))]}
        value={stepId ?? ''}
        onChoose={(id) => set('stepId', id)}
      />
    </>
  );
}
