import { caseName } from '@rolwissel/content';
import { agreementBand, leastAgreed } from '@rolwissel/domain';
import { ballotsTexts, commonTexts, percent } from '@rolwissel/texts';
import { AgreementNote, RoleBars, type Spread } from '@rolwissel/ui';
import type { StageBallot, StageResultProps } from '../stage-ballot.ts';
import { movedIn } from './moved.ts';
import { roleShares } from './role-shares.ts';

type RolesResultProps = StageResultProps<'roles'>;

/** How many of the six are named in a line. */
const mostNamed = 2;

/** The profile of a case; after a second vote, how it moved. */
export const roles: StageBallot<'roles'> = {
  question: (about) =>
    ballotsTexts.in(about.language).roles('question', { name: caseName(about, about.round.subject) }),
  name: ({ language }) => ballotsTexts.in(language).roles('name'),
  subject: (about) => caseName(about, about.round.subject),
  summary({ tally, pack, language }) {
    const t = commonTexts.in(language).agreement;
    const most = [...pack.roles].sort((a, b) => tally.profile[b.id] - tally.profile[a.id]).slice(0, mostNamed);
    const shares = roleShares(tally);
    const named = most.map(({ id, name }) => `${name} ${percent(shares[id])}`).join(', ');
    const agreement = `${t('name')} ${Math.round(tally.agreement * 100)} ${t('of')}: ${t(bandOf(tally))}`;
    const focus = ballotsTexts.in(language).roles('focus', { n: Math.round(tally.focus * 100) });
    return [
      named,
      agreement,
      focus,
      ...leastAgreedIn(tally, pack, language),
      ...(tally.compared ? [movedIn(tally.compared, language)] : []),
    ]
      .map((said) => `${said}.`)
      .join(' ');
  },
  heading: (result) =>
    result.tally.compared ? movedIn(result.tally.compared, result.language) : roles.question(result),
  /** One number and one word; with a handful of voters chance alone would speak, so only the word. */
  note({ tally, language }) {
    const t = commonTexts.in(language).agreement;
    const band = bandOf(tally);
    const labels = { agreement: t('name'), of: t('of'), band: t(band) };
    return band === 'tooFew' ? (
      <AgreementNote labels={labels} />
    ) : (
      <AgreementNote agreement={tally.agreement} labels={labels} />
    );
  },
  Result: Profile,
};

type RolesTally = RolesResultProps['tally'];

function leastAgreedIn(tally: RolesTally, pack: RolesResultProps['pack'], language: RolesResultProps['language']) {
  const id = leastAgreed(tally);
  const role = pack.roles.find((known) => known.id === id);
  return role ? [ballotsTexts.in(language).roles('leastAgreed', { role: role.name })] : [];
}

const bandOf = ({ agreement, cast }: RolesTally) => agreementBand(agreement, cast) ?? 'tooFew';

function Profile({ tally, workshop, pack, language }: RolesResultProps) {
  const earlier = tally.compared && workshop.rounds.byId[tally.compared.roundId]?.tally;
  const before = earlier?.kind === 'roles' ? roleShares(earlier) : undefined;
  const shares = roleShares(tally);
  const rows = pack.roles.map(({ id, name }) => {
    const counts = tally.roles[id];
    return {
      id,
      name,
      share: shares[id],
      support: tally.cast - (counts[0] ?? 0),
      spread: counts as unknown as Spread, // four counts, for 0 … 3
      ...(before ? { shareBefore: before[id] } : {}),
    };
  });
  return <RoleBars rows={rows} voters={tally.cast} labels={labelsIn(language, pack.questions.roleScale)} />;
}

function labelsIn(language: RolesResultProps['language'], scale: readonly string[]) {
  const { roles: t, round } = ballotsTexts.in(language);
  const [not = '', little = '', clearly = '', above = ''] = scale;
  return {
    caption: t('profile'),
    role: t('role'),
    share: t('share'),
    spread: t('spread'),
    support: t('support'),
    of: commonTexts.in(language).words('of'),
    weights: [not, little, clearly, above] as const,
    before: t('before'),
    after: t('after'),
    empty: round('empty'),
  };
}
