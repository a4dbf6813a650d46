import { type Signal, useSignal } from '@preact/signals';
import { type FollowUpPack, type InOneLanguage, localizedPack } from '@rolwissel/content';
import type { OwnExperience, ShownExperience } from '@rolwissel/domain';
import type { ExperiencesShown } from '@rolwissel/protocol';
import { type LanguageTag, phoneTexts } from '@rolwissel/texts';
import { useEffect, useRef } from 'preact/hooks';
import type { Drafts } from '../drafts/draft.ts';
import { WithdrawButton } from '../forms/withdraw-button.tsx';
import { found, type Reply, useAsked } from '../task/use-asked.ts';
import { ExperienceCard } from './experience-card.tsx';
import { ExperienceForm } from './experience-form.tsx';
import type { ExperiencesDesk } from './experiences-desk.ts';

type Shown = ExperiencesShown<FollowUpPack>;

interface ExperiencesProps {
  readonly desk: ExperiencesDesk;
  readonly language: LanguageTag;
  readonly drafts: Drafts;
  readonly draftName: string;
  /** The form stands open. */
  readonly isWriting: Signal<boolean>;
}

/** What people told of their practice after the workshop, and telling it. Nothing until the server has said what there is. */
export function Experiences({ desk, language, drafts, draftName, isWriting }: ExperiencesProps) {
  const shown = useSignal<Shown | undefined>(undefined);
  const asked = useAsked(async () => found(await desk.look()));
  const problem = useSignal<string | undefined>(undefined);
  const isSent = useSignal(false);
  const section = useRef<HTMLElement>(null);
  const t = phoneTexts.in(language).experiences;
  const take = (reply: Reply<Shown>) => {
    if (reply.ok) shown.value = reply.value;
    problem.value = reply.ok ? undefined : reply.problem.detail || t('failed');
  };
  useEffect(() => {
    if (isWriting.value) section.current?.scrollIntoView?.({ block: 'start' }); // not in every test
  }, [isWriting.value]);
  const now = shown.value ?? asked;
  if (!now || (!now.isOffered && now.group.length === 0 && !now.own?.list.length)) return null;
  const pack = localizedPack(now.pack, language);
  return (
    <section ref={section} class="section on-screen experiences">
      <h2>{t('title')}</h2>
      {!isWriting.value && <p>{t('invite')}</p>}
      {isSent.value && <output>{now.own ? t('sent') : t('sentByTrainer')}</output>}
      {now.isOffered && !isWriting.value && (
        <div class="buttons">
          <button
            type="button"
            onClick={() => {
              isWriting.value = true;
              isSent.value = false;
            }}
          >
            {t('write')}
          </button>
        </div>
      )}
      {isWriting.value && (
        <ExperienceForm
          desk={desk}
          pack={pack}
          language={language}
          drafts={drafts}
          draftName={draftName}
          onShared={(value) => {
            take({ ok: true, value });
            isWriting.value = false;
            isSent.value = true;
          }}
          onCancel={() => {
            isWriting.value = false;
          }}
        />
      )}
      {problem.value !== undefined && (
        <p role="alert" class="problem">
          {problem.value}
        </p>
      )}
      {now.own?.isCoAuthor && <p class="badge">{pack.experience.badge}</p>}
      {now.own && now.own.list.length > 0 && (
        <>
          <h3>{t('mine')}</h3>
          {now.own.list.map((own) => (
            <Own
              key={own.experienceId}
              own={own}
              pack={pack}
              language={language}
              onWithdraw={() => void desk.withdraw(own.experienceId).then(take)}
            />
          ))}
        </>
      )}
      {now.group.length > 0 && <h3>{t('ofTheGroup')}</h3>}
      {now.group.map((experience) => (
        <ExperienceCard key={experience.experienceId} experience={experience} pack={pack} language={language}>
          {now.own && (
            <div class="buttons">
              <button
                type="button"
                disabled={experience.hasThanked}
                onClick={() => void desk.thank(experience.experienceId).then(take)}
              >
                {experience.hasThanked ? t('thanked') : t('thank')}
              </button>
            </div>
          )}
        </ExperienceCard>
      ))}
      <Library desk={desk} pack={pack} language={language} />
    </section>
  );
}

interface OwnProps {
  readonly own: OwnExperience;
  readonly pack: InOneLanguage<FollowUpPack>;
  readonly language: LanguageTag;
  readonly onWithdraw: () => void;
}

const scopeNumber = { group: 0, library: 1, 'library-with-alias': 2 } as const;

/** One's own, what became of it, and taking it back. */
function Own({ own, pack, language, onWithdraw }: OwnProps) {
  const t = phoneTexts.in(language).experiences;
  return (
    <ExperienceCard experience={own} pack={pack} language={language}>
      <p class="small soft">
        {pack.experience.scope[scopeNumber[own.scope]]} · {t(own.status)}
      </p>
      <WithdrawButton language={language} question={t('withdrawSure')} onYes={onWithdraw} />
    </ExperienceCard>
  );
}

interface LibraryProps {
  readonly desk: ExperiencesDesk;
  readonly pack: InOneLanguage<FollowUpPack>;
  readonly language: LanguageTag;
}

/** What every group of this trainer may read; fetched by whoever opens it. */
function Library({ desk, pack, language }: LibraryProps) {
  const held = useSignal<Reply<readonly ShownExperience[]> | undefined>(undefined);
  const t = phoneTexts.in(language).experiences;
  const now = held.value;
  const fetchIt = async () => {
    held.value = await desk.library();
  };
  return (
    <details class="card" onToggle={({ currentTarget }) => currentTarget.open && void fetchIt()}>
      <summary>{t('caseLibrary')}</summary>
      <p class="soft">{t('caseLibraryHow')}</p>
      {now?.ok === false && (
        <p role="alert" class="problem">
          {now.problem.detail || t('failed')}
        </p>
      )}
      {now?.ok && now.value.length === 0 && <p>{t('caseLibraryEmpty')}</p>}
      {now?.ok &&
        now.value.map((experience) => (
          <ExperienceCard key={experience.experienceId} experience={experience} pack={pack} language={language} />
        ))}
    </details>
  );
}
