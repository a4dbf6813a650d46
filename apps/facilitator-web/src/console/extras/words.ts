import type { InOneLanguage, Pack } from '@rolwissel/content';
import type { SimulationWords } from '@rolwissel/domain';
import type { ExtrasTexts } from './texts.ts';

/** What extras say, taken from the pack: what salespeople say, what one trades, what one could say on Monday. */
export function extrasWords(pack: InOneLanguage<Pack>, t: ExtrasTexts): SimulationWords {
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
