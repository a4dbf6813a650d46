import { written } from '@rolwissel/content';
import {
  answersNeeded,
  type BallotOf,
  consentDecision,
  type ObjectionView,
  objectionLimits,
  objectiveOf,
  standingOwn,
  type TallyOf,
  type Workshop,
  wordsOf,
} from '@rolwissel/domain';
import { ballotsTexts, type LanguageTag } from '@rolwissel/texts';
import { OneOf } from '../form/choices.tsx';
import { fits, TextField } from '../form/text-field.tsx';
import type { Draft, FormProps, OnPhone, PhoneBallot, PhoneResultProps } from '../phone-ballot.ts';
import { Bar } from '../result/bar.tsx';
import { Own } from '../result/own.tsx';
import { ObjectiveBenefitList, ObjectiveText, ObjectiveVersion } from './objective-card.tsx';

const stances = ['consent', 'concern', 'object'] as const;
/** An argument is an objection, and so is as long as one. */
const { shortestText, longestText } = objectionLimits;

/** No objection, a concern, or an overriding objection whose argument is typed here and goes ahead of the ballot. */
export const consent: PhoneBallot<'consent'> = {
  question: ({ pack }) => pack.questions.consent,
  name: ({ language }) => ballotsTexts.in(language).consent('title'),
  start: (standing, _earlier, about) => ({
    ...(standing ? { stance: standing.stance } : {}),
    concern: wordsIn(standing?.concern),
    argument: wordsIn(argumentOf(about)?.text),
  }),
  cast(draft, casting) {
    const { stance } = draft;
    const concern = wordsIn(draft.concern).trim();
    if (!stance || !fits(concern, 0, longestText) || (stance === 'object' && !hasArgument(draft))) return undefined;
    return {
      kind: 'consent',
      version: casting.round.version ?? 1,
      stance,
      ...(stance === 'concern' && concern ? { concern } : {}),
      ...(stance === 'object' ? { objectionId: argumentOf(casting)?.id ?? casting.newId } : {}),
    };
  },
  ahead({ stance, argument = '' }, casting) {
    const own = argumentOf(casting);
    const text = argument.trim();
    if (stance !== 'object' || (own && wordsIn(own.text) === text)) return undefined;
    return own
      ? { kind: 'RewordObjection', data: { objectionId: own.id, text } }
      : {
          kind: 'RaiseObjection',
          data: { objectionId: casting.newId, text, objectiveId: casting.round.subject },
        };
  },
  note: (draft, { language }) =>
    draft.stance === 'object' && !hasArgument(draft) ? ballotsTexts.in(language).consent('argumentNeeded') : undefined,
  Form,
  Result,
};

const hasArgument = ({ argument = '' }: Draft<'consent'>): boolean => fits(argument, shortestText, longestText);

/** One's own argument against this objective, while it stands. */
const argumentOf = ({ workshop, round }: OnPhone): ObjectionView | undefined =>
  standingOwn(workshop).findLast(({ objectiveId }) => objectiveId === round.subject);

/** What one typed, or what the server keeps of it. */
const wordsIn = (text: Draft<'consent'>['concern'] | ObjectionView['text']): string =>
  (typeof text === 'string' ? text : wordsOf(text as ObjectionView['text'] | undefined)) ?? ''; // typed words are a string

function Form({ workshop, round, pack, language, draft, onChange }: FormProps<'consent'>) {
  const t = ballotsTexts.in(language).consent;
  const { questions } = pack;
  const objective = objectiveOf(workshop, round.subject);
  const card = objective && { workshop, pack, language, objective };
  return (
    <>
      {card && <ObjectiveText {...card} />}
      <OneOf
        legend={<span class="visually-hidden">{questions.consent}</span>}
        options={stances.map((id, index) => ({ id, text: questions.consentOptions[index] }))}
        value={draft.stance}
        onChoose={(stance: BallotOf<'consent'>['stance']) => onChange({ ...draft, stance })}
      />
      {draft.stance === 'concern' && (
        <TextField
          language={language}
          label={t('yourConcern')}
          hint={t('concernHint')}
          value={wordsIn(draft.concern)}
          max={longestText}
          isOptional
          onInput={(concern) => onChange({ ...draft, concern })}
        />
      )}
      {draft.stance === 'object' && (
        <TextField
          language={language}
          label={t('yourArgument')}
          hint={t('argumentHint')}
          value={draft.argument ?? ''}
          min={shortestText}
          max={longestText}
          onInput={(argument) => onChange({ ...draft, argument })}
        />
      )}
      {card && (
        <article class="objective">
          <ObjectiveVersion {...card} />
          <ObjectiveBenefitList {...card} />
        </article>
      )}
    </>
  );
}

const counted = ['consents', 'concerns', 'objections'] as const;

/** Four counts, silence among them, and what follows for the objective. */
function Result({ workshop, round, pack, language, tally, own }: PhoneResultProps<'consent'>) {
  const { consentOptions } = pack.questions;
  const objective = objectiveOf(workshop, round.subject);
  const version = objective?.versions.find(({ n }) => n === round.version);
  const all = tally ? tally.cast + tally.unanswered : 1;
  return (
    <>
      {version && <blockquote>{written(version.text, pack)}</blockquote>}
      <p class="outcome">{outcome(workshop, tally, language)}</p>
      {tally && (
        <ul class="result">
          {counted.map((stance, index) => (
            <li key={stance}>
              <p>{consentOptions[index]}</p>
              <Bar share={tally[stance] / all} text={String(tally[stance])} />
            </li>
          ))}
          <li>
            <p>{ballotsTexts.in(language).consent('unanswered')}</p>
            <Bar share={tally.unanswered / all} text={String(tally.unanswered)} />
          </li>
        </ul>
      )}
      {own && <Own language={language}>{consentOptions[stances.indexOf(own.stance)]}</Own>}
    </>
  );
}

/** What this round decided, and why; whatever became of the objective since is another matter. */
function outcome(workshop: Workshop, tally: TallyOf<'consent'> | undefined, language: LanguageTag): string {
  const t = ballotsTexts.in(language).consent;
  if (!tally) return t('notYet');
  const of = tally.cast + tally.unanswered;
  switch (consentDecision(tally, workshop)) {
    case 'agreed':
      return t('nobodyObjects');
    case 'objections':
      return t('blockedObjections', { n: tally.objections });
    case 'silence':
      return t('blockedQuorum', { n: tally.cast, of, needed: answersNeeded(workshop, of) });
  }
}
