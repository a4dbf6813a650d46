/** A value for each of these, in their order: as the server gives a ballot back, so that two can be compared. */
export const everyOne = <Id extends string, Value>(ids: readonly Id[], valueOf: (id: Id) => Value) =>
  Object.fromEntries(ids.map((id) => [id, valueOf(id)])) as Record<Id, Value>; // one for each id
