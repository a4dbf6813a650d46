import { call } from '@rolwissel/client';
import type { WorkshopSummary } from '@rolwissel/protocol';

/** In this browser, and so outside the database: what the server vouched for while the workshop went on. */
const keyOf = (workshopId: string): string => `rolwissel receipt ${workshopId}`;

/** A receipt begins with its position. */
const positionOf = (receipt: string | null): number => Number.parseInt(receipt ?? '0', 10);

/** The latest receipt of a workshop, if this browser has one. */
export function keptReceipt(workshopId: string): string | undefined {
  try {
    return localStorage.getItem(keyOf(workshopId)) ?? undefined;
  } catch {
    return undefined; // a browser that keeps nothing
  }
}

/** Keeps a receipt if it goes further than the one that is kept. */
export function keepReceipt(workshopId: string, receipt: string | undefined): void {
  try {
    if (receipt === undefined || positionOf(receipt) < positionOf(localStorage.getItem(keyOf(workshopId)))) return;
    localStorage.setItem(keyOf(workshopId), receipt);
  } catch {
    // likewise
  }
}

/** Asks how far the log has come, and keeps the receipt for it. */
export async function fetchReceipt(workshopId: string): Promise<void> {
  const answer = await call<WorkshopSummary>('GET', `/api/workshops/${workshopId}`);
  if (answer.ok) keepReceipt(workshopId, answer.value.receipt);
}
