import { percent, quoted } from '@rolwissel/texts';
import type { Context } from '../context.ts';
import type { Section } from '../document.ts';
import { rowsDrawing } from '../rows.ts';
import { barWithInterval } from '../signs.ts';
import { number, share, text, told } from '../table.ts';

/** Which sentences the room hears, and how often. */
export function recognition({ result, pack, language, width, t, ballots, common }: Context): Section | undefined {
  const { recognition: found } = result;
  if (!found) return undefined;
  const { voters } = found;
  const rows = found.sentences.map((sentence) => ({
    ...sentence,
    words: pack.sentences.find(({ id }) => id === sentence.sentenceId)?.text ?? common.sentences(sentence.sentenceId),
    share: sentence.heard / voters,
  }));
  const ranked = [...rows].sort((one, other) => other.heard - one.heard);
  const [most] = ranked;
  const percents = ranked.map(({ words, share: part }) =>
    t.recognition('row', { text: words, percent: percent(part) }),
  );
  return {
    id: 'recognition',
    heading: t.headings('recognition'),
    prose: [
      ...(most && most.heard > 0
        ? [
            t.recognition('most', {
              text: quoted(most.words, language),
              heard: most.heard,
              voters,
              percent: percent(most.share),
            }),
          ]
        : []),
      t.recognition('interval'),
    ],
    entries: [],
    figures: [
      {
        id: 'recognition',
        title: t.recognition('figure'),
        alt: t.recognition('alt', { rows: percents.join('; ') }),
        drawing: rowsDrawing(
          {
            rows: ranked.map(({ words, share: part, interval }) => ({
              label: quoted(words, language),
              figure: percent(part),
              draw: (wide) => barWithInterval(part, interval, wide),
            })),
          },
          width,
        ),
        table: {
          caption: t.recognition('figure'),
          columns: [
            { heading: ballots.recognition('sentence'), kind: 'text' },
            { heading: ballots.recognition('heardShare'), kind: 'number' },
            { heading: common.words('of'), kind: 'number' },
            { heading: ballots.poll('share'), kind: 'share' },
            { heading: ballots.recognition('certainty'), kind: 'interval' },
            ...pack.questions.recognitionScale.slice(1).map((heading) => ({ heading, kind: 'number' as const })),
          ],
          rows: ranked.map(({ words, heard, share: part, interval, often }) => [
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
