import { useSignal } from '@preact/signals';
import { call } from '@rolwissel/client';
import type { FollowUpPack, InOneLanguage } from '@rolwissel/content';
import type { ShownExperience, TrainersExperience } from '@rolwissel/domain';
import { followUpTexts, type LanguageTag } from '@rolwissel/texts';
import type { ComponentChildren } from 'preact';
import { reasonOf } from '../session/reason.ts';

const statuses = ['waiting', 'published', 'declined'] as const;
const scopeNumber = { group: 0, library: 1, 'library-with-alias': 2 } as const;

/** What the lead does with an experience. */
export type Settling = 'publish' | 'decline';

interface ExperiencesProps {
  readonly experiences: readonly TrainersExperience[];
  readonly isLead: boolean;
  readonly pack: InOneLanguage<FollowUpPack>;
  readonly language: LanguageTag;
  readonly onSettle: (experienceId: string, does: Settling) => Promise<string | undefined>;
}

/** What people told of their practice: what waits first, then what became of the rest. */
export function Experiences({ experiences, isLead, pack, language, onSettle }: ExperiencesProps) {
  const t = followUpTexts.in(language).experiences;
  const wrong = useSignal<string | undefined>(undefined);
  const settle = async (id: string, does: Settling) => {
    wrong.value = await onSettle(id, does);
  };
  return (
    <section>
      <h2>{t('title')}</h2>
      <p class="soft">{experiences.length === 0 ? t('none') : t(isLead ? 'how' : 'howBeside')}</p>
      <p class="wrong" role="alert">
        {wrong.value}
      </p>
      {statuses.map((status) => {
        const those = experiences.filter((each) => each.status === status);
        if (those.length === 0) return null;
        return (
          <section key={status} class="experiences">
            <h3>{t(status, { n: those.length })}</h3>
            {those.map((each) => (
              <Told key={each.experienceId} experience={each} scope={each.scope} pack={pack} language={language}>
                {isLead && (
                  <div class="acts">
                    {status !== 'published' && (
                      <button type="button" onClick={() => void settle(each.experienceId, 'publish')}>
                        {t('publish')}
                      </button>
                    )}
                    {status !== 'declined' && (
                      <button type="button" class="quiet" onClick={() => void settle(each.experienceId, 'decline')}>
                        {t(status === 'published' ? 'takeDown' : 'decline')}
                      </button>
                    )}
                  </div>
                )}
              </Told>
            ))}
          </section>
        );
      })}
      <Library pack={pack} language={language} />
    </section>
  );
}

interface ToldProps {
  readonly experience: ShownExperience;
  readonly scope?: TrainersExperience['scope'];
  readonly pack: InOneLanguage<FollowUpPack>;
  readonly language: LanguageTag;
  readonly children?: ComponentChildren;
}

/** One of them, whom it is for, and who told it where that is signed. */
function Told({ experience, scope, pack, language, children }: ToldProps) {
  const t = followUpTexts.in(language).experiences;
  const { text, alias, isCoAuthor, thanks, sentenceId, role, stepId } = experience;
  const sentence = pack.sentences.find(({ id }) => id === sentenceId)?.text;
  const facts = [
    scope === undefined ? undefined : pack.experience.scope[scopeNumber[scope]],
    alias === undefined ? undefined : isCoAuthor ? t('byCoAuthor', { alias }) : alias,
    sentence === undefined ? undefined : `“${sentence}”`,
    pack.roles.find(({ id }) => id === role)?.name,
    pack.steps.find(({ id }) => id === stepId)?.name,
    thanks > 0 ? t('thanks', { n: thanks }) : undefined,
  ].flatMap((fact) => fact ?? []);
  return (
    <article class="card told">
      <p class="as-written">{text}</p>
      {facts.length > 0 && <p class="soft">{facts.join(' · ')}</p>}
      {children}
    </article>
  );
}

/** What stands in the case library, out of every workshop of whoever is signed in; fetched by whoever opens it. */
function Library({ pack, language }: Pick<ToldProps, 'pack' | 'language'>) {
  const t = followUpTexts.in(language).experiences;
  const held = useSignal<readonly ShownExperience[] | undefined>(undefined);
  const wrong = useSignal<string | undefined>(undefined);
  const fetchIt = async () => {
    const answer = await call<readonly ShownExperience[]>('GET', '/api/case-library', undefined, language);
    if (answer.ok) held.value = answer.value;
    wrong.value = answer.ok ? undefined : reasonOf(answer.problem, language);
  };
  return (
    <details class="library" onToggle={({ currentTarget }) => currentTarget.open && void fetchIt()}>
      <summary>{t('library')}</summary>
      <p class="soft">{held.value?.length === 0 ? t('libraryEmpty') : t('libraryHow')}</p>
      <p class="wrong" role="alert">
        {wrong.value}
      </p>
      {held.value?.map((each) => (
        <Told key={each.experienceId} experience={each} pack={pack} language={language} />
      ))}
    </details>
  );
}
