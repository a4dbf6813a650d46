import type { PhoneContext } from '@rolwissel/phone';
import { phoneTexts } from '@rolwissel/texts';
import type { FunctionComponent } from 'preact';
import { language } from '../language/language.ts';
import { Sheet } from '../room/sheet.tsx';
import type { SheetName } from '../room/sheets.ts';
import type { KeptSeat } from '../storage/kept-seat.ts';
import { History } from './history.tsx';
import { Late } from './late.tsx';
import { MySeat } from './my-seat.tsx';

export interface SheetProps {
  readonly context: PhoneContext;
  readonly seat: KeptSeat;
}

const sheets: Readonly<Record<SheetName, FunctionComponent<SheetProps>>> = {
  seat: MySeat,
  history: History,
  late: Late,
};

const titles = { seat: 'title', history: 'history', late: 'late' } as const;

/** What lies over the task. */
export function Sheets({ name, ...props }: SheetProps & { name: SheetName }) {
  const t = phoneTexts.in(language.value).mine;
  const Inside = sheets[name];
  return (
    <Sheet key={name} title={t(titles[name])} close={t('close')}>
      <Inside {...props} />
    </Sheet>
  );
}
