import type { KeptSeat } from '../kept/seat.ts';
import type { Desk } from '../live/desk.ts';
import { Sheet } from '../live/sheet.tsx';
import type { SheetName } from '../live/sheets.ts';
export function Sheets({ name }: { name: SheetName; desk: Desk; seat: KeptSeat }) {
  return (
    <Sheet title={name} close="x">
      {name}
    </Sheet>
  );
}
