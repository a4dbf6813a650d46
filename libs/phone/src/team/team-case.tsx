import { RoleName, RoleScales, Stairs } from '@rolwissel/ballots/phone';
import { caseName, written } from '@rolwissel/content';
import { type OwnTeamCase, type RoleId, roleIds, type TeamBallot, wordsOf } from '@rolwissel/domain';
import { phoneTexts } from '@rolwissel/texts';
import { useEffect } from 'preact/hooks';
import { ownCase } from '../cases/own-case.tsx';
import { useDraft } from '../drafts/draft.ts';
import { ActLine } from '../task/act-line.tsx';
import type { PhoneContext } from '../task/phone-context.ts';
import { TaskHeading } from '../task/task-heading.tsx';
import { OwnTeam } from './own-team.tsx';
import { SeatingNote } from './seating-note.tsx';

interface TeamCaseProps {
  readonly context: PhoneContext;
}

/** The case one's team works on: who brings one in, the vote that the team will see, and how they voted. */
export function TeamCase({ context }: TeamCaseProps) {
  const { agenda, you } = context.workshop;
  const teamCase = you.teamRounds.teamCase?.activityId === agenda.activeActivity ? you.teamRounds.teamCase : undefined;
  const isUndecided = agenda.projector.view === 'teams' && !teamCase?.round;
  if (!you.teams.seating || isUndecided) return <OwnTeam context={context} />;
  if (!teamCase?.round) return <Bringing context={context} teamCase={teamCase} />;
  return <Voting context={context} teamCase={teamCase} round={teamCase.round} />;
}

const nameOf = ({ workshop, pack, language }: PhoneContext, { caseId, about }: OwnTeamCase): string =>
  about ? written(about.pseudonym, pack) : caseName({ workshop, pack, language }, caseId);

function Bringing({ context, teamCase }: TeamCaseProps & { readonly teamCase: OwnTeamCase | undefined }) {
  const t = phoneTexts.in(context.language).teamcase;
  const { workshop, acts } = context;
  const own = ownCase(workshop);
  const sending = context.sendingOf(teamCase?.caseId ?? own?.id ?? '');
  if (teamCase) {
    return (
      <div class="task">
        <TaskHeading>{t(teamCase.isMine ? 'mine' : 'theirs', { name: nameOf(context, teamCase) })}</TaskHeading>
        <SeatingNote context={context} />
        <AboutCase context={context} teamCase={teamCase} />
        <ActLine context={context} sending={sending} />
        {teamCase.isMine && (
          <button
            type="button"
            class="quiet"
            onClick={() => void acts?.send({ kind: 'TakeCaseFromTeam', data: { caseId: teamCase.caseId } })}
          >
            {t('take')}
          </button>
        )}
      </div>
    );
  }
  return (
    <div class="task">
      <TaskHeading>{t('bringTitle')}</TaskHeading>
      <SeatingNote context={context} />
      {own ? (
        <>
          <p class="soft">{t('bringHow')}</p>
          <button
            type="button"
            class="primary"
            onClick={() => void acts?.send({ kind: 'BringCaseToTeam', data: { caseId: own.id } })}
          >
            {t('bring', { name: wordsOf(own.pseudonym) ?? '…' })}
          </button>
          <ActLine context={context} sending={sending} />
        </>
      ) : (
        <p class="soft">{t('none')}</p>
      )}
    </div>
  );
}

/** What the team may know of it. */
function AboutCase({ context, teamCase: { caseId, about } }: TeamCaseProps & { readonly teamCase: OwnTeamCase }) {
  const { pack } = context;
  const builtIn = pack.cases.find(({ id }) => id === caseId);
  if (builtIn) return <p>{builtIn.shared}</p>;
  if (!about) return <p class="soft">{phoneTexts.in(context.language).teamcase('gone')}</p>;
  return (
    <article class="card">
      {about.customerKind && <p>{written(about.customerKind, pack)}</p>}
      <ul class="plain">
        {pack.sentences
          .filter(({ id }) => about.sentenceIds.includes(id))
          .map(({ id, text }) => (
            <li key={id}>
              <q>{text}</q>
            </li>
          ))}
      </ul>
    </article>
  );
}

type VotingProps = TeamCaseProps & Readonly<{ teamCase: OwnTeamCase; round: NonNullable<OwnTeamCase['round']> }>;
type Weights = TeamBallot['weights'];

/** The vote; once all have voted how they did, with the form folded below it; after the close only that. */
function Voting(props: VotingProps) {
  const { context, teamCase, round } = props;
  const t = phoneTexts.in(context.language).teamcase;
  const name = nameOf(context, teamCase);
  const isVoting = context.workshop.you.people.me?.mode === 'voting';
  const isSeen = round.ballot !== undefined && round.others !== undefined;
  if (round.status === 'closed' || (isVoting && isSeen)) {
    return (
      <div class="task">
        <TaskHeading>{t('votesOn', { name })}</TaskHeading>
        <TeamVotes {...props} />
        {round.status === 'open' && (
          <details class="more">
            <summary>{t('change')}</summary>
            <TeamVote {...props} />
          </details>
        )}
      </div>
    );
  }
  return (
    <div class="task">
      <TaskHeading>{t('vote', { name })}</TaskHeading>
      {isVoting ? <TeamVote {...props} /> : <p class="soft">{t('watching')}</p>}
    </div>
  );
}

/** Says that it is not secret, and takes a weight for each role. */
function TeamVote({ context, teamCase, round: { ballot, others } }: VotingProps) {
  const t = phoneTexts.in(context.language).teamcase;
  const { acts, pack, language } = context;
  const [draft, setDraft] = useDraft<Partial<Weights>>(
    context,
    `team ballot ${teamCase.activityId}`,
    ballot?.weights ?? {},
  );
  const sending = context.sendingOf('CastTeamBallot');
  const wanted = Object.fromEntries(roleIds.map((id) => [id, draft[id] ?? 0])) as Record<RoleId, 0 | 1 | 2 | 3>; // one for each role
  const isStanding = ballot !== undefined && roleIds.every((id) => ballot.weights[id] === wanted[id]);
  useEffect(() => {
    if (isStanding) setDraft(undefined);
  }, [isStanding]);
  const canCast = !isStanding && roleIds.some((id) => wanted[id] > 0) && sending?.state !== 'queued';
  return (
    <form
      class="task vote"
      onSubmit={(event) => {
        event.preventDefault();
        if (canCast) void acts?.send({ kind: 'CastTeamBallot', data: { ballot: { kind: 'roles', weights: wanted } } });
      }}
    >
      <p class="notice">{t('open')}</p>
      <SeatingNote context={context} />
      <RoleScales pack={pack} language={language} weights={draft} earlier={undefined} onChange={setDraft} />
      <details class="more">
        <summary>{t('about', { name: nameOf(context, teamCase) })}</summary>
        <AboutCase context={context} teamCase={teamCase} />
      </details>
      <div class="actions">
        {isStanding && <p class="soft note">{t(others ? 'stands' : 'waiting')}</p>}
        <ActLine context={context} sending={sending} />
        {!isStanding && (
          <button type="submit" class="primary" aria-disabled={!canCast}>
            {t(ballot ? 'change' : 'cast')}
          </button>
        )}
      </div>
    </form>
  );
}

/** Role by role what one gave and what the others of the team did, by alias. */
function TeamVotes({ context, round: { ballot, others = [] } }: VotingProps) {
  const t = phoneTexts.in(context.language).teamcase;
  const { pack } = context;
  const votes = [
    ...(ballot ? [{ name: t('own'), ballot }] : []),
    ...others.map(({ alias, ballot: theirs }) => ({ name: wordsOf(alias) ?? '…', ballot: theirs })),
  ];
  return (
    <>
      {others.length === 0 && <p class="soft">{t('nobody')}</p>}
      <ul class="result">
        {pack.roles.map((role) => (
          <li key={role.id}>
            <p>
              <RoleName role={role} />
            </p>
            {votes.map(({ name, ballot: { weights } }, index) => (
              <p key={index} class="own">
                <span class="soft">{`${name}:`}</span> <Stairs height={weights[role.id]} />{' '}
                {pack.questions.roleScale[weights[role.id]]}
              </p>
            ))}
          </li>
        ))}
      </ul>
    </>
  );
}
