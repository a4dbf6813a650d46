import type { FollowUpPack, InOneLanguage } from '@rolwissel/content';
import {
  keptAnswers,
  noticedAnswers,
  sentenceIds,
  stepIds,
  type WaveId,
  type WaveTally,
  yieldKinds,
} from '@rolwissel/domain';
import { commonTexts, followUpTexts, type LanguageTag } from '@rolwissel/texts';
import { Bar } from '@rolwissel/ui';

interface WaveResultProps {
  readonly waveId: WaveId;
  readonly tally: WaveTally;
  readonly pack: InOneLanguage<FollowUpPack>;
  readonly language: LanguageTag;
}

/** The totals of one wave; of what too few answered, that it is so. */
export function WaveResult({ waveId, tally, pack, language }: WaveResultProps) {
  const t = followUpTexts.in(language);
  const { kept, noticed, less, more, yields, ratings, answered } = tally;
  const common = commonTexts.in(language);
  const hasAny = kept ?? noticed ?? less ?? yields ?? ratings;
  return (
    <section class="wave-result">
      <h3>
        {t.waves(waveId)} <span class="soft">{t.waves('answered', { n: answered })}</span>
      </h3>
      {!hasAny && <p class="soft">{t.result('tooFew')}</p>}
      <div class="figures">
        {kept && (
          <Counts
            title={t.result('kept')}
            rows={keptAnswers.map((id) => ({ name: t.kept(id), n: kept[id] }))}
            of={answered}
          />
        )}
        {noticed && (
          <Counts
            title={t.result('noticed')}
            rows={noticedAnswers.map((id, index) => ({ name: pack.followUp.noticed[index] ?? '', n: noticed[id] }))}
            of={answered}
          />
        )}
        {yields && (
          <Counts
            title={t.result('yields')}
            rows={yieldKinds.map((id) => ({ name: t.yields(id), n: yields[id] }))}
            of={answered}
          />
        )}
        {less && more && (
          <figure>
            <figcaption>{t.result('sentences')}</figcaption>
            <table>
              <thead>
                <tr>
                  <th scope="col">{t.result('sentence')}</th>
                  <th scope="col">{t.result('less')}</th>
                  <th scope="col">{t.result('more')}</th>
                </tr>
              </thead>
              <tbody>
                {sentenceIds.map((id) => (
                  <tr key={id}>
                    <th scope="row">{common.sentences(id)}</th>
                    <td>{less[id]}</td>
                    <td>{more[id]}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </figure>
        )}
        {ratings && (
          <figure>
            <figcaption>{t.result('ratings')}</figcaption>
            <table class="bars">
              <tbody>
                {stepIds.flatMap((id) => {
                  const rated = ratings[id];
                  if (!rated) return [];
                  return [
                    <tr key={id}>
                      <th scope="row">{common.steps(id)}</th>
                      <td>
                        <Bar value={(rated.mean - 1) / 4} />
                      </td>
                      <td class="n">
                        {rated.mean.toLocaleString(language, { minimumFractionDigits: 1, maximumFractionDigits: 1 })}
                      </td>
                    </tr>,
                  ];
                })}
              </tbody>
            </table>
          </figure>
        )}
      </div>
    </section>
  );
}

interface CountsProps {
  readonly title: string;
  readonly rows: readonly { readonly name: string; readonly n: number }[];
  readonly of: number;
}

/** How many said what. */
function Counts({ title, rows, of }: CountsProps) {
  return (
    <figure>
      <figcaption>{title}</figcaption>
      <table class="bars">
        <tbody>
          {rows.map(({ name, n }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>
                <Bar value={n / of} />
              </td>
              <td class="n">{n}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  );
}
