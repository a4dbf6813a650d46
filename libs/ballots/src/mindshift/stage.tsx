import { momentOf } from '@rolwissel/domain';
import { ballotsTexts, signed } from '@rolwissel/texts';
import { ShiftArrows } from '@rolwissel/ui';
import { meanRating } from '../mean-rating.ts';
import type { StageBallot, StageResultProps } from '../stage-ballot.ts';

type MindshiftResultProps = StageResultProps<'mindshift'>;

/** Before: the statements, without figures. Afterwards: an arrow per statement. */
export const mindshift: StageBallot<'mindshift'> = {
  question: ({ round, language }) =>
    ballotsTexts.in(language).mindshift(momentOf(round) === 'before' ? 'asked' : 'askedAgain'),
  name: ({ round, language }) => ballotsTexts.in(language).mindshift(momentOf(round) === 'before' ? 'before' : 'after'),
  summary({ tally, language }) {
    const t = ballotsTexts.in(language).mindshift;
    if (tally.moment === 'before') return t('answersKept', { n: tally.cast });
    const shifts = shiftsOf(tally).map(({ mean }) => signed(mean, language));
    return shifts.length === 0 ? t('noPairs') : t('shifts', { shifts: shifts.join(' · ') });
  },
  heading({ tally, language }) {
    const t = ballotsTexts.in(language).mindshift;
    if (tally.moment === 'before') return t('kept');
    return t(shiftsOf(tally).length === 0 ? 'askedAgain' : 'shift');
  },
  note({ tally, language }) {
    const [shift] = shiftsOf(tally);
    return shift && ballotsTexts.in(language).mindshift('both', { n: shift.pairs });
  },
  Result: (props) => (props.tally.moment === 'before' ? <Statements {...props} /> : <Arrows {...props} />),
};

/** One for each statement, or none. */
const shiftsOf = (tally: MindshiftResultProps['tally']) =>
  tally.moment === 'before' ? [] : tally.statements.flatMap(({ shift }) => shift ?? []);

function Statements({ pack }: MindshiftResultProps) {
  return (
    <ol class="walk many">
      {pack.questions.mindshift.map((statement, index) => (
        <li key={statement}>
          <span class="soft">{index + 1}</span>
          {statement}
        </li>
      ))}
    </ol>
  );
}

function Arrows({ tally, pack: { questions }, language }: MindshiftResultProps) {
  const { mindshift: t, round } = ballotsTexts.in(language);
  const statements = tally.moment === 'after' ? tally.statements : [];
  const rows = statements.map(({ counts, shift }, index) => {
    const now = meanRating(counts);
    const start = shift ? { atStart: now - shift.mean } : {};
    return { id: String(index), name: questions.mindshift[index] ?? '', now, ...start };
  });
  const labels = {
    caption: t('shift'),
    row: t('statement'),
    shift: t('shift'),
    atStart: t('atStart'),
    now: t('now'),
    lowest: questions.confidenceScale[0] ?? '',
    highest: questions.confidenceScale.at(-1) ?? '',
    empty: round('empty'),
  };
  return <ShiftArrows rows={rows} people={tally.cast} lang={language} labels={labels} />;
}
