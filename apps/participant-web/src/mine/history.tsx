import { TakeHome } from '@rolwissel/phone/later';
import { phoneTexts } from '@rolwissel/texts';
import { language } from '../language/language.ts';
import type { SheetProps } from './sheets.tsx';
import { unsentTexts } from './unsent.ts';

/** One's own history: every vote, every text, how it ended. */
export function History({ context }: SheetProps) {
  const t = phoneTexts.in(language.value).mine;
  const unsent = unsentTexts(context.workshop);
  return (
    <>
      <p class="soft">{t('onlyYou')}</p>
      {unsent.length > 0 && (
        <section class="section">
          <h2>{t('unsent')}</h2>
          <ul class="plain quotes">
            {unsent.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </section>
      )}
      <TakeHome context={context} />
    </>
  );
}
