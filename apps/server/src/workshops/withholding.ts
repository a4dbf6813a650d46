import type { CommonAudience, RecordedEvent, Workshop } from '@rolwissel/domain';

const gone = { erased: true } as const;

/** Takes the words of what was hidden or withdrawn later out of an event: hidden text leaves the replay as well. */
export function withholding(
  { objections, cases }: Workshop,
  audience: CommonAudience,
): (event: RecordedEvent) => RecordedEvent {
  const hidden = Object.values(objections.byId).filter(({ status }) => status === 'hidden' || status === 'held');
  const withdrawn = Object.values(cases.byId).filter(({ status }) => status === 'withdrawn');
  // trainers keep reading what waits for them; only what was put away is gone for them too
  const kept = audience === 'facilitator' ? hidden.filter(({ status }) => status === 'hidden') : hidden;
  const ids = new Set([...kept, ...withdrawn].map(({ id }) => id));
  return (event) => (ids.size > 0 && isAbout(event.data, ids) ? wordless(event) : event);
}

function isAbout(data: object, ids: ReadonlySet<string>): boolean {
  return ['objectionId', 'caseId'].some((name) => ids.has(String(Reflect.get(data, name)))) || ids.has(shownId(data));
}

function shownId(data: object): string {
  const shown: unknown = Reflect.get(data, 'shown');
  return typeof shown === 'object' && shown !== null ? String(Reflect.get(shown, 'id')) : '';
}

const wordless = (event: RecordedEvent): RecordedEvent => withoutWordsUnless(event, () => false);

/** Whether a shown text may stay, by its words and the name of the field they stand in. */
type IsKept = (text: string, field: string) => boolean;

/** The same event with every shown text in it erased that is not to be kept. */
export const withoutWordsUnless = (event: RecordedEvent, isKept: IsKept): RecordedEvent =>
  ({ ...event, data: erased(event.data, isKept, '') }) as RecordedEvent; // same shape, fewer words

function erased(value: unknown, isKept: IsKept, field: string): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => erased(item, isKept, field));
  if ('text' in value && typeof value.text === 'string' && Object.keys(value).length === 1) {
    return isKept(value.text, field) ? value : gone;
  }
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, erased(item, isKept, name)]));
}
