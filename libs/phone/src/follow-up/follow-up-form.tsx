import { OneOf, ScaleLegend, Scales, SomeOf } from '@rolwissel/ballots/phone';
import type { FollowUpPack, InOneLanguage } from '@rolwissel/content';
import {
  type FollowUpAnswer,
  keptAnswers,
  noticedAnswers,
  type SentenceId,
  type StepId,
  type WaveId,
  waveQuestions,
  yieldKinds,
} from '@rolwissel/domain';
import { type LanguageTag, phoneTexts } from '@rolwissel/texts';
import { IssueIcon, StepIcon } from '@rolwissel/ui';

/** Where in the pack each of the questions of a wave stands. */
const places: Readonly<Record<WaveId, Readonly<Partial<Record<keyof FollowUpAnswer, number>>>>> = {
  w2: { kept: 0, noticed: 1 },
  w6: { kept: 0, noticed: 1, less: 2 },
  w12: { noticed: 0, yields: 1 },
};

interface FollowUpFormProps {
  readonly pack: InOneLanguage<FollowUpPack>;
  readonly waveId: WaveId;
  /** Whether it was noticed is not asked any more. */
  readonly hasTold: boolean;
  readonly language: LanguageTag;
  readonly draft: FollowUpAnswer;
  readonly onChange: (draft: FollowUpAnswer) => void;
  /** Opens the form in which one tells an experience. */
  readonly onWrite: () => void;
}

/** What a wave asks, in the order in which it asks it. */
export function FollowUpForm({ pack, waveId, hasTold, language, draft, onChange, onWrite }: FollowUpFormProps) {
  const { followUp, sentences, steps, questions } = pack;
  const t = phoneTexts.in(language).followUp;
  const { asked, spared } = waveQuestions[waveId];
  const question = (name: keyof FollowUpAnswer): string =>
    followUp.waves.find(({ id }) => id === waveId)?.q[places[waveId][name] ?? -1] ?? '';
  const wished = waveId === 'w12' ? followUp.waves.find(({ id }) => id === waveId)?.q[2] : undefined;
  const { less = [], more = [], yields = [], ratings = {} } = draft;
  return (
    <>
      {asked.includes('kept') && (
        <OneOf
          legend={question('kept')}
          options={keptAnswers.map((id) => ({ id, text: t(id) }))}
          value={draft.kept}
          needed={question('kept')}
          onChoose={(kept) => onChange({ ...draft, kept })}
        />
      )}
      {!hasTold && (
        <OneOf
          legend={question('noticed')}
          options={noticedAnswers.map((id, index) => ({ id, text: followUp.noticed[index] ?? '' }))}
          value={draft.noticed}
          needed={question('noticed')}
          onChoose={(noticed) => onChange({ ...draft, noticed })}
        />
      )}
      {asked.includes('less') && (
        <section class="section">
          <h2>{question('less')}</h2>
          {sentences.map(({ id, issue, text }) => (
            <OneOf
              key={id}
              isSmall
              legend={
                <span class="with-icon">
                  <IssueIcon id={issue} /> <q>{text}</q>
                </span>
              }
              options={(['less', 'same', 'more'] as const).map((change) => ({ id: change, text: t(change) }))}
              value={less.includes(id) ? 'less' : more.includes(id) ? 'more' : 'same'}
              onChoose={(change) =>
                onChange({
                  ...draft,
                  less: withOrWithout(less, id, change === 'less'),
                  more: withOrWithout(more, id, change === 'more'),
                })
              }
            />
          ))}
        </section>
      )}
      {asked.includes('yields') && (
        <>
          <SomeOf
            legend={question('yields')}
            options={yieldKinds.map((id) => ({ id, text: t(id) }))}
            chosen={yields}
            most={yieldKinds.length}
            onChange={(chosen) => onChange({ ...draft, yields: chosen })}
          />
          <p class="soft">{t('yieldsHint')}</p>
        </>
      )}
      {wished !== undefined && (
        <section class="section">
          <h2>{wished}</h2>
          <div class="buttons">
            <button type="button" onClick={onWrite}>
              {phoneTexts.in(language).experiences('write')}
            </button>
          </div>
        </section>
      )}
      {spared.includes('ratings') && (
        <section class="section">
          <h2>{followUp.again}</h2>
          <p class="soft">{t('ratingsSkip')}</p>
          <ScaleLegend words={questions.confidenceScale} />
          <Scales<StepId, number>
            items={steps.map(({ id, confidence }) => ({
              id,
              legend: (
                <>
                  <StepIcon id={id} /> {confidence}
                </>
              ),
            }))}
            words={questions.confidenceScale}
            lowest={1}
            look="number"
            given={ratings}
            onChange={(given) => onChange({ ...draft, ratings: given })}
          />
        </section>
      )}
    </>
  );
}

const withOrWithout = (ids: readonly SentenceId[], id: SentenceId, isIn: boolean): readonly SentenceId[] => [
  ...ids.filter((other) => other !== id),
  ...(isIn ? [id] : []),
];

/** The answer as it is sent, once everything that is asked was answered. */
export function progressFrom(draft: FollowUpAnswer, waveId: WaveId, hasTold: boolean): FollowUpAnswer | undefined {
  const { asked } = waveQuestions[waveId];
  const wanted = asked.filter((name) => !(hasTold && name === 'noticed'));
  const whole: FollowUpAnswer = { less: [], more: [], yields: [], ...draft };
  if (wanted.some((name) => whole[name] === undefined)) return undefined;
  const hasRated = Object.keys(draft.ratings ?? {}).length > 0;
  const sent = [...wanted, ...(hasRated ? (['ratings'] as const) : [])];
  return Object.fromEntries(sent.map((name) => [name, whole[name]]));
}
