import { beforeAll, describe, expect, it } from '@jest/globals';
import { chairs, type PlayedCase } from '@rolwissel/domain';
import { cardsTexts, commonTexts, languageTags } from '@rolwissel/texts';
import { builtInPacks } from './packs.ts';
import { cardIn } from './sealed-card.ts';

beforeAll(() => Promise.all([cardsTexts, commonTexts].map((area) => area.load(...languageTags))));

const [pack] = builtInPacks;
const ninetyDays = { kind: 'builtIn', caseId: 'ninety-days' } as const;
const ofTeam: PlayedCase = {
  kind: 'own',
  words: {
    name: 'Schim',
    customerKind: 'een zuivelfabriek',
    yearsBand: '3-10',
    paymentDaysBand: 'over-90',
    sentenceIds: ['price', 'boss'],
    roleIds: ['purchaser', 'gatekeeper'],
  },
};

it('holds the words of one chair, and nothing of another', () => {
  for (const { id: caseId, ...roleplay } of pack.roleplays) {
    for (const chair of chairs) {
      const told = JSON.stringify(
        cardIn(pack, { played: { kind: 'builtIn', caseId }, chair, isOver: false, isOpen: false }, 'nl'),
      );
      for (const other of chairs) expect(told.includes(JSON.stringify(roleplay[other].nl))).toBe(other === chair);
      expect(told).not.toContain(roleplay.landing.nl);
    }
  }
});

it('holds all of them, and the landing, once they are open; also for whoever had no chair', () => {
  const open = cardIn(pack, { played: ninetyDays, isOver: true, isOpen: true }, 'de')?.open;
  const { boss, buyer, observer, landing } =
    pack.roleplays.find(({ id }) => id === 'ninety-days') ?? pack.roleplays[0] ?? {};
  expect(open).toEqual({ boss: boss?.en, buyer: buyer?.en, observer: observer?.en, landing: landing?.en });
});

it('holds what can be agreed on once the play is over, in one language', () => {
  const dealt = { played: ninetyDays, chair: 'buyer', isOpen: false } as const;
  expect(cardIn(pack, { ...dealt, isOver: false }, 'nl')).not.toHaveProperty('terms');
  expect(cardIn(pack, { ...dealt, isOver: true }, 'nl')?.terms?.[0]).toEqual({
    id: 'paymentDays',
    label: 'Betaaltermijn (dagen)',
    type: 'int',
    min: 0,
    max: 120,
  });
});

it('is nothing of a case that the pack does not have', () => {
  const played = { kind: 'builtIn', caseId: 'nergens' } as const;
  expect(cardIn(pack, { played, chair: 'boss', isOver: true, isOpen: true }, 'nl')).toBeUndefined();
});

describe('a card of a team’s own case', () => {
  const cardOf = (chair: 'boss' | 'buyer' | 'observer', tag = 'nl') =>
    cardIn(pack, { played: ofTeam, chair, isOver: false, isOpen: false }, tag);

  it('is the pack’s, with what its author and its team said in it', () => {
    expect(cardOf('boss')?.text).toBe(pack.generatedBrief.boss.nl.replaceAll('{case}', 'Schim'));
    expect(cardOf('buyer')?.text).toBe(
      'U bent Schim, de verkoper die u zelf het beste kent. Volgens uw team koopt u vooral in als Purchaser + Gatekeeper. U wilt: Met een voordeel thuiskomen – bij de klant. Onmisbaar zijn, en veilig. U opent met: “De klant vindt de prijs veel te hoog.” Bedenk één ding dat u al hebt toegezegd en geef dat pas prijs als ernaar gevraagd wordt.',
    );
    expect(cardOf('observer')?.text).toMatch(/^U kijkt en zwijgt/u);
    expect(cardOf('boss')?.title).toBe('De casus van uw team: Schim');
    expect(cardOf('boss')?.situation).toMatch(
      /De klant: een zuivelfabriek\. Bij deze klant: 3 tot 10 jaar\. De klant betaalt na meer dan 90 dagen\. U hoort vaak: .*prijs veel te hoog/u,
    );
  });

  it('leaves nothing open in any language, and says only what is known', () => {
    const words = { name: 'Schim', sentenceIds: ['price'], roleIds: ['user'] } as const;
    for (const tag of ['nl', 'en', 'de', 'fr']) {
      const dealt = { chair: 'buyer', isOver: true, isOpen: true } as const;
      const told = JSON.stringify(cardIn(pack, { ...dealt, played: { kind: 'own', words } }, tag));
      expect(told).not.toMatch(/[{]\w+[}]|undefined/u);
      expect(told).toContain('Schim');
    }
    expect(cardOf('boss', 'de')?.text).toBe(pack.generatedBrief.boss.en.replaceAll('{case}', 'Schim'));
    expect(cardOf('boss', 'de')?.title).toBe('Der Fall Ihres Teams: Schim');
  });

  it('holds the words of one chair; all of them and the team’s roles once they are open', () => {
    expect(JSON.stringify(cardOf('boss'))).not.toMatch(/Purchaser|koopt u/u);
    const open = cardIn(pack, { played: ofTeam, chair: 'boss', isOver: true, isOpen: true }, 'nl');
    expect(open).toMatchObject({ buyingRoles: ['purchaser', 'gatekeeper'], open: { buyer: cardOf('buyer')?.text } });
    expect(open?.open).not.toHaveProperty('landing');
    expect(open?.terms?.map(({ id }) => id)).toEqual([
      'discountPct',
      'paymentDays',
      'feedbackDays',
      'jointVisit',
      'promiseDisclosed',
    ]);
  });

  it('has nothing on it once its author took it back', () => {
    const gone = cardIn(pack, { played: { kind: 'gone' }, chair: 'boss', isOver: true, isOpen: true }, 'nl');
    expect(gone).toMatchObject({ chair: 'boss', title: 'Deze casus is ingetrokken' });
    expect(gone).not.toHaveProperty('open');
    expect(gone?.terms?.length).toBeGreaterThan(0);
  });
});
