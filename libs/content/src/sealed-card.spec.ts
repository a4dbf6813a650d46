import { expect, it } from '@jest/globals';
import { chairs } from '@rolwissel/domain';
import { builtInPacks } from './packs.ts';
import { cardIn } from './sealed-card.ts';

const [pack] = builtInPacks;

it('holds the words of one chair, and nothing of another', () => {
  for (const { id: caseId, ...roleplay } of pack.roleplays) {
    for (const chair of chairs) {
      const told = JSON.stringify(cardIn(pack, { caseId, chair, isOpen: false }, 'nl'));
      for (const other of chairs) expect(told.includes(JSON.stringify(roleplay[other].nl))).toBe(other === chair);
      expect(told).not.toContain(roleplay.landing.nl);
    }
  }
});

it('holds all of them, and the landing, once they are open; also for whoever had no chair', () => {
  const open = cardIn(pack, { caseId: 'ninety-days', isOpen: true }, 'de')?.open;
  const { boss, buyer, observer, landing } =
    pack.roleplays.find(({ id }) => id === 'ninety-days') ?? pack.roleplays[0] ?? {};
  expect(open).toEqual({ boss: boss?.en, buyer: buyer?.en, observer: observer?.en, landing: landing?.en });
});

it('is nothing of a case that the pack does not have', () => {
  expect(cardIn(pack, { caseId: 'nergens', chair: 'boss', isOpen: true }, 'nl')).toBeUndefined();
});
