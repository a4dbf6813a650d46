import { agreementBand } from '@rolwissel/domain';
import { AgreementNote, RoleBars, type Spread } from '@rolwissel/ui';
import { OnStage } from '../on-stage.tsx';
import { questionOf } from '../voting.tsx';
import type { ResultProps, ResultView } from './result-view.ts';
import { resultTexts } from './texts.ts';

/** The profile of a case; after a second vote, how it moved. */
export const RolesResult: ResultView<'roles'> = (all) => {
  const { tally, round, ...props } = all;
  const words = resultTexts(props.locale);
  const { compared } = tally;
  const heading = compared ? words('changed', { n: compared.changed, of: compared.voters }) : questionOf(round, props);
  return (
    <OnStage {...props} heading={heading} note={<Agreement {...all} />}>
      <RoleBars rows={rowsOf(all)} voters={tally.cast} labels={labelsOf(all)} />
    </OnStage>
  );
};

function rowsOf({ tally, workshop, pack }: ResultProps<'roles'>) {
  const earlier = tally.compared && workshop.rounds.byId[tally.compared.roundId]?.tally;
  const before = earlier?.kind === 'roles' ? earlier.profile : undefined;
  return pack.roles.map(({ id, name }) => {
    const counts = tally.roles[id];
    return {
      id,
      name,
      share: tally.profile[id],
      support: tally.cast - (counts[0] ?? 0),
      spread: counts as unknown as Spread, // four counts, for 0 … 3
      ...(before ? { shareBefore: before[id] } : {}),
    };
  });
}

function labelsOf({ pack, locale }: ResultProps<'roles'>) {
  const words = resultTexts(locale);
  const [not = '', little = '', clearly = '', above = ''] = pack.questions.roleScale;
  return {
    caption: words('profile'),
    role: words('role'),
    share: words('share'),
    spread: words('spread'),
    support: words('support'),
    of: words('of'),
    weights: [not, little, clearly, above] as const,
    before: words('before'),
    after: words('after'),
    empty: words('empty'),
  };
}

/** One number and one word; with a handful of voters chance alone would speak, so only the word. */
function Agreement({ tally, locale }: ResultProps<'roles'>) {
  const words = resultTexts(locale);
  const band = agreementBand(tally.agreement, tally.cast);
  return band ? (
    <AgreementNote agreement={tally.agreement} labels={{ agreement: words('agreement'), band: words(band) }} />
  ) : (
    <AgreementNote labels={{ agreement: words('agreement'), band: words('tooFewForBand') }} />
  );
}
