import type { InOneLanguage, Pack } from '@rolwissel/content';
import { type SimulationWords, sentenceIds } from '@rolwissel/domain';
import { consoleTexts, type LanguageTag } from '@rolwissel/texts';

/** What simulated participants say, most of it taken from the pack: what one trades, what a salesperson holds against it, what one
 *  could say on Monday. */
export function simulationWords(pack: InOneLanguage<Pack>, language: LanguageTag): SimulationWords {
  const t = consoleTexts.in(language).rehearsal;
  return {
    caseNames: ['Noor', 'Bo', 'Jip', 'Alex', 'Sas', 'Puck', ...pack.roleplays.map(({ alias }) => alias)],
    objections: sentenceIds.map((sentenceId) => ({ sentenceId, text: t(sentenceId) })),
    objectives: pack.sentences.map(({ trade }) => ({
      text: trade,
      servesBoss: t('servesBoss'),
      servesBuyer: t('servesBuyer'),
    })),
    lines: pack.steps.map(({ say }) => say),
    commitments: pack.sentences.map(({ text, trade }) => ({ situation: text, response: trade })),
  };
}
