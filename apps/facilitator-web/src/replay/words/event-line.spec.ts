import { describe, expect, it } from '@jest/globals';
import { localizedPack } from '@rolwissel/content';
import { builtInPacks } from '@rolwissel/content/packs';
import { type RecordedEvent, replay } from '@rolwissel/domain';
import { anna, fact, improvise, raised, uuid, words } from '@rolwissel/domain/testing';
import { commonTexts, type LanguageTag, languageTags, replayTexts } from '@rolwissel/texts';
import * as fc from 'fast-check';
import { thrown } from '../../../../../test/support/thrown.ts';
import { recorded } from '../testing/recorded.ts';
import { eventLine } from './event-line.ts';
import { namesOf } from './names.ts';

function told(events: readonly RecordedEvent[], language: LanguageTag = 'nl'): readonly string[] {
  const names = namesOf(replay(events), localizedPack(builtInPacks[0], language), language);
  const eventAt = (position: number) => events.find((event) => event.position === position);
  return events.map((event) =>
    eventLine(event, { names, t: replayTexts.in(language), common: commonTexts.in(language), eventAt }),
  );
}

const about = { objectionId: uuid('o') };
const first = raised('o', anna, 'Dat redt de planning nooit');

describe('an event in words', () => {
  it('has no hole in it, whatever happened, in every language', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(), { minLength: 30, maxLength: 90 }), (numbers) => {
        const { screens } = improvise(numbers, 40).rehearsal;
        for (const { events } of Object.values(screens)) {
          for (const language of languageTags) {
            for (const line of told(events, language)) expect(line).not.toMatch(/[{}]|undefined|^$/u);
          }
        }
      }),
      thrown(40),
    );
  });

  it('names nobody: people go by P01, P02 …', () => {
    const { events } = improvise([9, 4, 2, 7, 5, 3, 8, 6, 1], 60).rehearsal.screens.facilitator;
    const aliases = /Anna|Bert|Carla|Daan|Eva/u;
    expect(told(events).join('\n')).not.toMatch(aliases);
    expect(told(events).some((line) => line.startsWith('P01 '))).toBe(true);
  });

  it('quotes an objection, shortened between words', () => {
    const long = 'Dertig dagen betaaltermijn krijg ik er bij deze klant van zijn leven niet door';
    expect(told(recorded([first, raised('p', anna, long)]))).toEqual([
      'Bezwaar: “Dat redt de planning nooit”',
      'Bezwaar: “Dertig dagen betaaltermijn krijg ik er bij deze…”',
    ]);
  });

  it('says that words were removed on request, or hidden by the trainer', () => {
    const gone = { ...first, data: { ...first.data, text: { erased: true } } } as unknown as typeof first; // as a window shows it
    const hidden = fact('ObjectionHidden', { ...about, reason: 'names-someone' });
    expect(told(recorded([gone]))).toEqual(['Bezwaar: [verwijderd op verzoek]']);
    expect(told(recorded([gone, hidden]), 'en')).toEqual(['Objection: [hidden]', 'Objection hidden: names someone']);
  });

  it('says what was undone', () => {
    const events = recorded([
      fact('MomentBookmarked', { label: words(anna, 'Hier') }),
      fact('LobbyLocked', {}),
      fact('ActionUndone', { targetPosition: 2, undoes: 'LobbyLocked', until: 4 }),
    ]);
    expect(told(events).at(-1)).toBe('Ongedaan gemaakt: Deur gesloten');
  });
});
