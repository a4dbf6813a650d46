import { type NoticeCurve as Curve, waveWeeks } from '@rolwissel/domain';
import { followUpTexts, type LanguageTag, percent } from '@rolwissel/texts';

interface NoticeCurveProps {
  readonly curve: Curve;
  readonly language: LanguageTag;
}

const [width, height, left, bottom, top] = [640, 320, 56, 44, 36];
const lastWeek = waveWeeks.w12;

const xOf = (week: number): number => left + ((width - left - 16) * week) / lastWeek;
const yOf = (share: number): number => top + (height - top - bottom) * (1 - share);

/** How long "a while" is: the share with whom nothing was noticed, wave by wave, as a picture, in a sentence and as a table. */
export function NoticeCurve({ curve: { steps, told }, language }: NoticeCurveProps) {
  const t = followUpTexts.in(language).notice;
  const last = steps.at(-1);
  return (
    <section>
      <h2>{t('title')}</h2>
      {last && (
        <p class="large">{t('still', { percent: percent(last.still), weeks: String(waveWeeks[last.waveId]) })}</p>
      )}
      <div class="curve-and-table">
        <Picture steps={steps} language={language} />
        <table>
          <thead>
            <tr>
              <th scope="col">{t('wave')}</th>
              <th scope="col">{t('atRisk')}</th>
              <th scope="col">{t('noticed')}</th>
              <th scope="col">{t('stillShort')}</th>
            </tr>
          </thead>
          <tbody>
            {steps.map(({ waveId, atRisk, noticed, still }) => (
              <tr key={waveId}>
                <th scope="row">{followUpTexts.in(language).waves(waveId)}</th>
                <td>{atRisk}</td>
                <td>{noticed}</td>
                <td>{percent(still)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {told > 0 && <p class="soft">{t('told', { n: told })}</p>}
    </section>
  );
}

/** A staircase down: between two waves nobody knows when it happened, so it steps where it was asked. */
function Picture({ steps, language }: { readonly steps: Curve['steps']; readonly language: LanguageTag }) {
  const t = followUpTexts.in(language).notice;
  const path = steps.reduce(
    (drawn, { waveId, still }) => `${drawn} H ${xOf(waveWeeks[waveId])} V ${yOf(still)}`,
    `M ${xOf(0)} ${yOf(1)}`,
  );
  return (
    <figure aria-label={t('picture')}>
      <svg class="curve" viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
        {[0, 0.5, 1].map((share) => (
          <g key={share}>
            <line class="grid" x1={left} x2={width - 16} y1={yOf(share)} y2={yOf(share)} />
            <text class="axis" x={left - 8} y={yOf(share)} text-anchor="end" dominant-baseline="middle">
              {percent(share)}
            </text>
          </g>
        ))}
        {[0, ...Object.values(waveWeeks)].map((week) => (
          <text
            key={week}
            class="axis"
            x={xOf(week)}
            y={height - bottom + 20}
            text-anchor={week === lastWeek ? 'end' : 'middle'}
          >
            {week === lastWeek ? `${week} ${t('weeks')}` : week}
          </text>
        ))}
        <path class="still" d={path} />
        {steps.map(({ waveId, still }) => (
          <g key={waveId}>
            <circle class="step" cx={xOf(waveWeeks[waveId])} cy={yOf(still)} r={6} />
            <text
              class="share"
              x={xOf(waveWeeks[waveId]) + (waveId === 'w12' ? -12 : 12)}
              y={yOf(still) - 12}
              text-anchor={waveId === 'w12' ? 'end' : 'start'}
            >
              {percent(still)}
            </text>
          </g>
        ))}
      </svg>
    </figure>
  );
}
