import { makeId } from '@rolwissel/client';
import { objectionLimits, objectiveOf, type Workshop, wordsOf } from '@rolwissel/domain';
import { useState } from 'preact/hooks';
import { OneOf, Tick } from '../forms/choices.tsx';
import { fits, TextField } from '../forms/text-field.tsx';
import { formWords } from '../forms/words.ts';
import { useDraft } from '../kept/draft.ts';
import { standingOwn } from '../objections/own.ts';
import { ObjectiveCard } from '../objectives/objective-card.tsx';
import type { BallotFormProps, BallotOf } from './ballot-form.ts';
import { type ConsentDraft, castConsent } from './cast-consent.ts';
import { VoteForm } from './vote-form.tsx';
import { ballotWords } from './words.ts';

const stances = ['consent', 'concern', 'object'] as const;
/** An argument is an objection, and so is as long as one. */
const { shortestText, longestText } = objectionLimits;

/** No objection, a concern, or an overriding objection whose argument is typed here and goes ahead of the ballot. */
export function ConsentForm({ desk, round, standing }: BallotFormProps<'consent'>) {
  const t = ballotWords.value;
  const { questions } = desk.pack;
  const objective = objectiveOf(desk.workshop, round.subject);
  const own = argumentOf(desk.workshop, round.subject);
  const [freshId] = useState(makeId);
  const start: ConsentDraft = {
    ...(standing ? { stance: standing.stance } : {}),
    concern: concernOf(standing),
    argument: own?.words ?? '',
    objectionId: freshId,
  };
  const [draft, setDraft] = useDraft(`ballot ${round.id}`, start);
  const [isInvented, setInvented] = useState(false);
  const argumentFits = fits(draft.argument, shortestText, longestText);
  const isReady =
    draft.stance !== undefined && (draft.stance !== 'object' || argumentFits) && fits(draft.concern, 0, longestText);
  const { commands, ballot, argumentId } = castConsent(draft, round, own, isInvented);
  const refused = draft.stance === 'object' ? refusalOf(desk.sendingOf(argumentId)) : undefined;
  const isAsked = (refused ?? refusalOf(desk.sendingOf(round.id)))?.code === 'looks-personal';
  const isStanding =
    standing !== undefined &&
    standing.stance === draft.stance &&
    (draft.stance !== 'concern' || start.concern === draft.concern.trim()) &&
    (draft.stance !== 'object' || start.argument === draft.argument.trim());
  return (
    <VoteForm
      desk={desk}
      round={round}
      question={questions.consent}
      ballot={isReady && (!isAsked || isInvented) ? ballot : undefined}
      hasVoted={standing !== undefined}
      isStanding={isStanding}
      onSettled={() => setDraft(undefined)}
      refused={refused}
      commands={() => commands}
      note={draft.stance === 'object' && !argumentFits ? t('argumentNeeded') : undefined}
    >
      {objective && <ObjectiveCard desk={desk} objective={objective} />}
      <OneOf
        legend={<span class="visually-hidden">{questions.consent}</span>}
        options={stances.map((id, index) => ({ id, text: questions.consentOptions[index] }))}
        value={draft.stance}
        onChoose={(stance) => setDraft({ ...draft, stance })}
      />
      {draft.stance === 'concern' && (
        <TextField
          label={t('concern')}
          hint={t('concernHint')}
          value={draft.concern}
          max={longestText}
          onInput={(concern) => setDraft({ ...draft, concern })}
        />
      )}
      {draft.stance === 'object' && (
        <TextField
          label={t('argument')}
          hint={t('argumentHint')}
          value={draft.argument}
          max={longestText}
          onInput={(argument) => setDraft({ ...draft, argument })}
        />
      )}
      {isAsked && <Tick label={formWords.value('invented')} value={isInvented} onChange={setInvented} />}
    </VoteForm>
  );
}

/** One's own argument against this objective, while it stands. */
function argumentOf(workshop: Workshop, objectiveId: string) {
  const own = standingOwn(workshop).findLast((objection) => objection.objectiveId === objectiveId);
  return own && { id: own.id, words: wordsOf(own.text) ?? '' };
}

function concernOf(ballot: BallotOf<'consent'> | undefined): string {
  const concern = ballot?.concern;
  return (typeof concern === 'string' ? concern : wordsOf(concern)) ?? '';
}

const refusalOf = (sending: ReturnType<BallotFormProps<'consent'>['desk']['sendingOf']>) =>
  sending?.state === 'refused' ? sending : undefined;
