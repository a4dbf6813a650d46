import { percent, quoted } from '@rolwissel/texts';
import { type Context, sentenceOf, spoken } from '../context.ts';
import type { Section } from '../document.ts';
import { rowsDrawing } from '../rows.ts';
import { barWithInterval } from '../signs.ts';
import { number, share, text, told } from '../table.ts';

/** Which sentences the room hears, and how often. */
export function recognition(context: Context): Section | undefined {
  const { result, pack, language, width, t, ballots, common } = context;
  const { recognition: found } = result;
  if (!found) return undefined;
  const { voters } = found;
  const rows = [...found.sentences]
    .sort((one, other) => other.heard - one.heard)
    .map((sentence) => ({
      ...sentence,
      words: sentenceOf(context, sentence.sentenceId),
      part: sentence.heard / voters,
    }));
  const [most] = rows.filter(({ heard }) => heard > 0);
  const title = t.recognition('figure');
  const said = rows.map(({ words, part }) =>
    t.recognition('row', { text: quoted(words, language), percent: percent(part) }),
  );
  return {
    id: 'recognition',
    heading: t.headings('recognition'),
    prose: [
      ...(most
        ? [
            t.recognition('most', {
              text: quoted(most.words, language),
              n: most.heard,
              voters,
              percent: percent(most.part),
            }),
          ]
        : []),
      t.recognition('interval'),
    ],
    entries: [],
    figures: [
      {
        id: 'recognition',
        title,
        alt: t.recognition('alt', { rows: spoken(said) }),
        drawing: rowsDrawing(
          {
            rows: rows.map(({ words, part, interval }) => ({
              label: quoted(words, language),
              figure: percent(part),
              draw: (wide) => barWithInterval(part, interval, wide),
            })),
          },
          width,
        ),
        table: {
          caption: title,
          columns: [
            { heading: ballots.recognition('sentence'), kind: 'text' },
            { heading: ballots.recognition('heardShare'), kind: 'number' },
            { heading: common.words('of'), kind: 'number' },
            { heading: ballots.poll('share'), kind: 'share' },
            { heading: ballots.recognition('certainty'), kind: 'interval' },
            ...pack.questions.recognitionScale.slice(1).map((heading) => ({ heading, kind: 'number' as const })),
          ],
          rows: rows.map(({ words, heard, part, interval, often }) => [
            text(words),
            number(heard),
            number(voters),
            share(part),
            { kind: 'interval', ...interval },
            ...often.map(told),
          ]),
        },
      },
    ],
  };
}
