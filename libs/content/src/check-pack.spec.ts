import { describe, expect, it } from '@jest/globals';
import { checkPack, InvalidPack, readPack } from './check-pack.ts';
import { builtInPacks } from './packs.ts';

const [pack] = builtInPacks;

type Path = readonly (string | number)[];

/** The built-in pack with one value changed; undefined takes it away. */
function broken(path: Path, value: unknown): unknown {
  const copy: unknown = structuredClone(pack);
  const at = path.slice(0, -1).reduce<unknown>((part, key) => Reflect.get(Object(part), key), copy);
  Reflect.set(Object(at), path.at(-1) ?? '', value);
  return copy;
}

const cases: readonly [title: string, path: Path, value: unknown, at: string, message: string][] = [
  ['a language is missing', ['roles', 2, 'says', 0, 'en'], undefined, 'roles[2].says[0].en', 'is missing'],
  ['a text is empty', ['title', 'nl'], '  ', 'title.nl', 'is empty'],
  ['a text is no text', ['title', 'nl'], 7, 'title.nl', 'must be a text'],
  ['a text is not localized', ['title'], 'Titel', 'title', 'must be an object with a text for nl and en'],
  ['a field is missing', ['questions', 'tell'], undefined, 'questions.tell', 'is missing'],
  ['an interface text is missing', ['ui', 'peek'], undefined, 'ui.peek', 'is missing'],
  [
    'a role is unknown',
    ['roles', 0, 'id'],
    'boss',
    'roles[0].id',
    'must be one of initiator, decider, influencer, purchaser, gatekeeper, user',
  ],
  [
    'a card has an unknown role',
    ['roleplays', 1, 'buyingRoles', 0],
    'chief',
    'roleplays[1].buyingRoles[0]',
    'must be one of initiator, decider, influencer, purchaser, gatekeeper, user',
  ],
  ['an id stands twice', ['sentences', 3, 'id'], 'wait', 'sentences[3]', 'repeats "wait"'],
  ['an issue stands twice', ['sentences', 3, 'issue'], 'time', 'sentences[3]', 'repeats "time"'],
  ['a case stands twice', ['roleplays', 2, 'id'], 'ninety-days', 'roleplays[2]', 'repeats "ninety-days"'],
  ['a step is missing', ['steps'], pack.steps.slice(1), 'steps', 'has 6 items, must have 7'],
  [
    'a scale has a word too few',
    ['questions', 'roleScale'],
    pack.questions.roleScale.slice(1),
    'questions.roleScale',
    'has 3 items, must have 4',
  ],
  ['a list is no list', ['houseRules'], {}, 'houseRules', 'must be a list'],
  [
    'a text is too long',
    ['roles', 0, 'gloss', 'nl'],
    'x'.repeat(41),
    'roles[0].gloss.nl',
    'has 41 characters, at most 40 fit',
  ],
  [
    'a placeholder is missing in one language',
    ['opening', 'reveal', 'en'],
    'Many heard this',
    'opening.reveal.en',
    'lacks the placeholder {pct}',
  ],
  [
    'a placeholder is translated',
    ['questions', 'objection', 'nl'],
    'Wat zou {case} ({casus}) inbrengen?',
    'questions.objection.nl',
    'has the placeholder {casus}, which nothing fills in here',
  ],
  [
    'a placeholder stands where nothing fills it',
    ['title', 'en'],
    'For {case}',
    'title.en',
    'has the placeholder {case}, which nothing fills in here',
  ],
  ['a bound is missing', ['roleplays', 0, 'outcome', 0, 'max'], undefined, 'roleplays[0].outcome[0].max', 'is missing'],
  ['a number is out of range', ['roleplays', 0, 'minutes'], 0, 'roleplays[0].minutes', 'must be a number from 1 to 60'],
];

describe('checking a pack', () => {
  it('finds nothing wrong with the built-in packs', () => {
    for (const builtIn of builtInPacks) expect(checkPack(builtIn)).toEqual([]);
  });

  it.each(cases)('says where %s', (_title, path, value, at, message) => {
    expect(checkPack(broken(path, value))).toEqual([{ path: at, message }]);
  });

  it('names every problem at once', () => {
    expect(checkPack({}).map(({ path }) => path)).toEqual(Object.keys(pack));
  });

  it.each([[null], [undefined], ['pack'], [[]], [7]])('survives %p', (value) => {
    expect(checkPack(value)).toEqual([{ path: 'pack', message: 'must be an object' }]);
  });

  it('counts characters as a reader does', () => {
    expect(checkPack(broken(['roles', 0, 'gloss', 'nl'], '👩‍🏫'.repeat(40)))).toEqual([]);
  });

  it('hands back a pack, or throws with all problems', () => {
    expect(readPack(structuredClone(pack))).toEqual(pack);
    expect(() => readPack(broken(['title', 'en'], undefined))).toThrow(InvalidPack);
    expect(() => readPack(broken(['title', 'en'], undefined))).toThrow('title.en is missing');
  });
});
