import { read, write } from '@rolwissel/ui/page';
import { summaryOf } from './summary.ts';

/** In this browser, and so outside the database: what the server vouched for while the workshop went on. */
const keyOf = (workshopId: string): string => `receipt ${workshopId}`;

/** A receipt begins with its position. */
const positionOf = (receipt: string | undefined): number => Number.parseInt(receipt ?? '0', 10);

/** The latest receipt of a workshop, if this browser has one. */
export const keptReceipt = (workshopId: string): string | undefined => read<string>(keyOf(workshopId));

/** Keeps a receipt if it goes further than the one that is kept. */
export function keepReceipt(workshopId: string, receipt: string | undefined): void {
  if (receipt === undefined || positionOf(receipt) < positionOf(keptReceipt(workshopId))) return;
  write(keyOf(workshopId), receipt);
}

/** Asks how far the log has come, and keeps the receipt for it. */
export async function fetchReceipt(workshopId: string): Promise<void> {
  keepReceipt(workshopId, (await summaryOf(workshopId))?.receipt);
}
