/** Whole per cents, as written in both languages: `34%`. */
export function percent(share: number): string {
  return `${Math.round(share * 100)}%`;
}

/** One decimal, with the comma or point of that language. */
export function oneDecimal(value: number, lang: string): string {
  return value.toLocaleString(lang, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
}

/** A part of a whole, 0 when there is no whole. */
export function shareOf(count: number, total: number): number {
  return total > 0 ? count / total : 0;
}
