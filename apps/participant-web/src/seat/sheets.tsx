import type { FunctionComponent } from 'preact';
import type { KeptSeat } from '../kept/seat.ts';
import type { Desk } from '../live/desk.ts';
import { Sheet } from '../live/sheet.tsx';
import type { SheetName } from '../live/sheets.ts';
import { Late } from './late.tsx';
import { MySeat } from './my-seat.tsx';
import { Things } from './things.tsx';
import { seatWords } from './words.ts';

export interface SheetProps {
  readonly desk: Desk;
  readonly seat: KeptSeat;
}

const sheets: Readonly<Record<SheetName, FunctionComponent<SheetProps>>> = { seat: MySeat, things: Things, late: Late };

const titles = { seat: 'title', things: 'myThings', late: 'late' } as const;

/** What lies over the task. */
export function Sheets({ name, ...props }: SheetProps & { name: SheetName }) {
  const t = seatWords.value;
  const Inside = sheets[name];
  return (
    <Sheet key={name} title={t(titles[name])} close={t('close')}>
      <Inside {...props} />
    </Sheet>
  );
}
