import type { Context } from '../context.ts';
import { type Section, type SectionId, sectionIds } from '../document.ts';

/** What a reader might look for and does not find, and why; and from how many answers on there is a figure. */
export function missing({ result, t, language }: Context, present: readonly SectionId[]): Section {
  const { least, startedAtMs } = result;
  const absent = sectionIds.filter((id) => !present.includes(id) && canBeIn(id, result.activities));
  const parts = new Intl.ListFormat(language).format(absent.map((id) => t.headings(id)));
  return {
    id: 'missing',
    heading: t.headings('missing'),
    prose: [
      ...(startedAtMs === undefined
        ? [t.missing('notBegun')]
        : absent.length > 0
          ? [t.missing('none', { parts }), t.missing('when')]
          : []),
      [t.kept('from', { n: least.total }), t.kept('cells', { cell: least.cell })].join(' '),
    ],
    figures: [],
    entries: [],
  };
}

type Kinds = Context['result']['activities'];

/** The plan has what leads to it. */
function canBeIn(id: SectionId, activities: Kinds): boolean {
  const has = (...kinds: readonly Kinds[number]['kind'][]) => activities.some(({ kind }) => kinds.includes(kind));
  switch (id) {
    case 'missing':
    case 'column':
    case 'later':
      return false;
    case 'recognition':
    case 'objections':
    case 'objectives':
    case 'roles':
    case 'control':
    case 'confidence':
    case 'mindshift':
    case 'closing':
      return has(id);
    case 'advocacy':
      return has('scene');
    case 'plays':
      return has('roleplay');
    case 'lines':
      return has('steps', 'debrief', 'commitments');
    case 'plan':
      return true;
  }
}
