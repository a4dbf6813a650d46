import { quoted } from '@rolwissel/texts';
import { type Context, nameOfStep, wordsOfRoom } from '../context.ts';
import type { Section } from '../document.ts';

/** What people will say: only lines that were on the screen. */
export function spokenLines(context: Context): Section | undefined {
  const { result, t, language } = context;
  if (result.lines.length === 0) return undefined;
  return {
    id: 'lines',
    heading: t.headings('lines'),
    prose: [t.lines('shown')],
    figures: [],
    entries: result.lines.map(({ text, stepId, phase }) => ({
      heading: quoted(wordsOfRoom(context, text), language),
      facts: [
        ...(stepId ? [{ label: t.lines('step'), value: nameOfStep(context, stepId) }] : []),
        ...(phase && !stepId
          ? [
              {
                label: t.lines('debrief'),
                value: context.pack.debrief.find((each) => each.phase === phase)?.q[0] ?? '',
              },
            ]
          : []),
      ],
    })),
  };
}
