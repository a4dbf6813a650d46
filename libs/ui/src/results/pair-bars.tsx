import { oneDecimal } from './numbers.ts';
import { Result, Spoken } from './result.tsx';

export type PairBarsProps = Readonly<{
  /** Two ends of a scale from 1 to 5, and the mean on it. */
  rows: readonly Readonly<{ left: string; right: string; mean: number }>[];
  /** So many people it is about; of nobody there is nothing to draw. */
  people: number;
  /** Decides between comma and point. */
  lang: string;
  labels: Readonly<{ caption: string; outcome: string; behaviour: string; mean: string; empty: string }>;
}>;

/** To which side the room leans: a bar from the middle to the mean, with its number. */
export function PairBars({ rows, people, lang, labels }: PairBarsProps) {
  return (
    <Result kind="pair-bars" empty={people === 0 ? labels.empty : undefined}>
      <table>
        <caption class="visually-hidden">{labels.caption}</caption>
        <thead>
          <tr>
            <th scope="col">← {labels.outcome}</th>
            <th scope="col">
              <Spoken>{labels.mean}</Spoken>
            </th>
            <th scope="col" class="end">
              {labels.behaviour} →
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ left, right, mean }) => {
            const side = sideOf(mean);
            return (
              <tr key={left}>
                <th scope="row" class={side === 'left' ? 'leaning' : undefined}>
                  {left}
                </th>
                <td class="wide">
                  <Leaning mean={mean} />
                  <b class={side === 'right' ? 'number to-right' : 'number'}>{oneDecimal(mean, lang)}</b>
                </td>
                <td class={side === 'right' ? 'end leaning' : 'end'}>{right}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </Result>
  );
}

/** Where the number that is shown says so: 3.0 leans to neither side. */
function sideOf(mean: number): 'left' | 'right' | 'neither' {
  const tenths = Math.round(mean * 10);
  return tenths === 30 ? 'neither' : tenths < 30 ? 'left' : 'right';
}

function Leaning({ mean }: Readonly<{ mean: number }>) {
  const at = (mean - 1) / 4;
  return (
    <span class="leaning-track" aria-hidden="true" style={{ '--from': Math.min(at, 0.5), '--to': Math.max(at, 0.5) }}>
      <i />
    </span>
  );
}
