import type { InOneLanguage, Pack } from '@rolwissel/content';
import type { SimulationWords } from '@rolwissel/domain';
import { consoleTexts, type LanguageTag } from '@rolwissel/texts';

/** What simulated participants say, taken from the pack: what salespeople say, what one trades, what one could say on Monday. */
export function simulationWords(pack: InOneLanguage<Pack>, language: LanguageTag): SimulationWords {
  const t = consoleTexts.in(language).rehearsal;
  return {
    caseNames: ['Noor', 'Bo', 'Jip', 'Alex', 'Sas', 'Puck', ...pack.roleplays.map(({ alias }) => alias)],
    objections: pack.roles.flatMap(({ says }) => says),
    objectives: pack.sentences.map(({ trade }) => ({
      text: trade,
      servesBoss: t('servesBoss'),
      servesBuyer: t('servesBuyer'),
    })),
    lines: pack.steps.map(({ say }) => say),
  };
}
