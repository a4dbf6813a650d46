import { roleIds } from '@rolwissel/domain';
import { filled } from '@rolwissel/texts';
import { caseName } from '../cases/case-name.ts';
import { useDraft } from '../kept/draft.ts';
import { liveWords } from '../live/words.ts';
import { type BallotFormProps, type BallotOf, isSameBallot } from './ballot-form.ts';
import { CaseFacts } from './case-card.tsx';
import { RoleName } from './role-name.tsx';
import { Scale } from './scale.tsx';
import { VoteForm } from './vote-form.tsx';
import { ballotWords } from './words.ts';

type Weights = BallotOf<'roles'>['weights'];

/** How strongly the salesperson plays each buying role; several at once is fine, none at all is no answer. */
export function RolesForm({ desk, round, standing, earlier }: BallotFormProps<'roles'>) {
  const t = ballotWords.value;
  const live = liveWords.value;
  const { questions, roles } = desk.pack;
  const start: Partial<Weights> = standing?.weights ?? earlier?.weights ?? {};
  const [draft, setDraft] = useDraft(`ballot ${round.id}`, start);
  const weights = Object.fromEntries(roleIds.map((id) => [id, draft[id] ?? 0])) as Weights; // one for each role
  const isAnswer = roleIds.some((id) => weights[id] > 0);
  const isComplete = roleIds.every((id) => draft[id] !== undefined);
  const ballot: BallotOf<'roles'> | undefined = isAnswer ? { kind: 'roles', weights } : undefined;
  const name = caseName(desk.workshop, desk.pack, round.subject) ?? '';
  const leftOut = isComplete ? undefined : live('leftOut', { zero: questions.roleScale[0] ?? '' });
  return (
    <VoteForm
      desk={desk}
      round={round}
      question={filled(questions.roleVote, { case: name })}
      ballot={ballot}
      hasVoted={standing !== undefined}
      isStanding={isSameBallot(standing, ballot)}
      onSettled={() => setDraft(undefined)}
      note={isAnswer ? leftOut : t('chooseOne')}
    >
      <details class="more">
        <summary>{t('caseMore', { case: name })}</summary>
        <CaseFacts desk={desk} caseId={round.subject} />
      </details>
      <details class="more">
        <summary>{t('rolesMore')}</summary>
        <dl class="terms">
          {roles.map(({ id, name: role, what }) => (
            <div key={id}>
              <dt>{role}</dt>
              <dd>{what}</dd>
            </div>
          ))}
        </dl>
      </details>
      {roles.map((role) => (
        <Scale
          key={role.id}
          name={role.id}
          legend={<RoleName role={role} />}
          words={questions.roleScale}
          lowest={0}
          value={draft[role.id]}
          earlier={earlier?.weights[role.id]}
          earlierWord={live('before')}
          look="stairs"
          onChoose={(value) => setDraft({ ...draft, [role.id]: value })}
        />
      ))}
    </VoteForm>
  );
}
