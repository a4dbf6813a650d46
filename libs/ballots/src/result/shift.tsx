import type { PairedShift } from '@rolwissel/domain';
import { ballotsTexts, signed } from '@rolwissel/texts';
import type { OnPhone } from '../phone-ballot.ts';

interface ShiftProps extends Pick<OnPhone, 'language'> {
  /** Left out where too few people gave both answers. */
  readonly shift: PairedShift | undefined;
}

/** How far the room moved, in a line. */
export function Shift({ shift, language }: ShiftProps) {
  const t = ballotsTexts.in(language).shift;
  if (!shift) return <p class="soft">{t('tooFewPairs')}</p>;
  const way = shift.mean > 0.05 ? t('rose') : shift.mean < -0.05 ? t('fell') : t('same');
  return (
    <p>
      <span class="soft">{t('room')}</span> <b>{signed(shift.mean, language)}</b> {way}{' '}
      <span class="soft">({t('pairs', { n: shift.pairs })})</span>
    </p>
  );
}
