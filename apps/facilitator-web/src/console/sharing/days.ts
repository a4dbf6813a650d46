import { longestShareMs } from '@rolwissel/protocol';

/** The day of a moment where this browser is, as a date field has it: 2026-11-30. */
export function dayOf(time: number): string {
  const date = new Date(time);
  const [year, month, day] = [date.getFullYear(), date.getMonth() + 1, date.getDate()];
  return [String(year).padStart(4, '0'), ...[month, day].map((part) => String(part).padStart(2, '0'))].join('-');
}

/** When a day is over where this browser is; undefined when it is no day, is over, or more than a year away. */
export function endOf(day: string, now = Date.now()): string | undefined {
  const [year, month, date] = day.split('-').map(Number);
  if (!/^\d{4}-\d\d-\d\d$/u.test(day) || year === undefined || month === undefined || date === undefined)
    return undefined;
  const end = new Date(year, month - 1, date + 1);
  const lastsMs = end.getTime() - now;
  return lastsMs > 0 && lastsMs <= longestShareMs ? end.toISOString() : undefined;
}

/** The last whole day before a moment: what a link was made for that ends then. */
export const lastDayBefore = (endsAt: string): Date => new Date(Date.parse(endsAt) - 1);
