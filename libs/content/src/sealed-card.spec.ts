import { expect, it } from '@jest/globals';
import { chairs } from '@rolwissel/domain';
import { builtInPacks } from './packs.ts';
import { cardIn } from './sealed-card.ts';

const [pack] = builtInPacks;

it('holds the words of one chair, and nothing of another', () => {
  for (const { id: caseId, ...roleplay } of pack.roleplays) {
    for (const chair of chairs) {
      const told = JSON.stringify(cardIn(pack, { caseId, chair, isOver: false, isOpen: false }, 'nl'));
      for (const other of chairs) expect(told.includes(JSON.stringify(roleplay[other].nl))).toBe(other === chair);
      expect(told).not.toContain(roleplay.landing.nl);
    }
  }
});

it('holds all of them, and the landing, once they are open; also for whoever had no chair', () => {
  const open = cardIn(pack, { caseId: 'ninety-days', isOver: true, isOpen: true }, 'de')?.open;
  const { boss, buyer, observer, landing } =
    pack.roleplays.find(({ id }) => id === 'ninety-days') ?? pack.roleplays[0] ?? {};
  expect(open).toEqual({ boss: boss?.en, buyer: buyer?.en, observer: observer?.en, landing: landing?.en });
});

it('holds what can be agreed on once the play is over, in one language', () => {
  const dealt = { caseId: 'ninety-days', chair: 'buyer', isOpen: false } as const;
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
  expect(cardIn(pack, { caseId: 'nergens', chair: 'boss', isOver: true, isOpen: true }, 'nl')).toBeUndefined();
});
