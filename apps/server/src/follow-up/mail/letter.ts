import { localizedPack } from '@rolwissel/content';
import { packOf } from '@rolwissel/content/packs';
import type { Workshop } from '@rolwissel/domain';
import { type LanguageTag, languages, languageTags, mailTexts } from '@rolwissel/texts';

await mailTexts.load(...languageTags);

/** What a letter that asks how it went says; its subject names no salesperson, no role and no case. */
export function letterOf(
  { agenda }: Workshop,
  language: LanguageTag,
  { link, closesAt }: { readonly link: string; readonly closesAt: string },
): { readonly subject: string; readonly text: string } {
  const t = mailTexts.in(language).followUp;
  const pack = packOf(agenda.pack.id, agenda.pack.version);
  const day = new Intl.DateTimeFormat(languages[language].dates, { day: 'numeric', month: 'long', timeZone: 'UTC' });
  const paragraphs = [
    t('hello'),
    t('ask'),
    link,
    t('until', { day: day.format(new Date(closesAt)) }),
    t('secrecy'),
    t('stop'),
  ];
  return {
    subject: pack ? localizedPack(pack.followUp.subject, language) : t('hello'),
    text: `${paragraphs.join('\n\n')}\n`,
  };
}
