import { useSignal } from '@preact/signals';
import { fetchFile, type KeptFile } from '@rolwissel/client';
import { type LanguageTag, reportTexts } from '@rolwissel/texts';
import { askedBy, type GivenLink } from '../given-link/given-link.ts';
import { reasonOf } from '../session/reason.ts';

const formats = ['pdf', 'xlsx', 'csv', 'md'] as const;
type Format = (typeof formats)[number];

/** A browser has taken a file long before this; until then its address must stay good. */
const takenMs = 60_000;

type ReportFilesProps = Readonly<{ workshopId: string; link?: GivenLink | undefined; language: LanguageTag }>;

/** The result of a workshop as a file: a key for each form, and what became of the last that was asked for. */
export function ReportFiles({ workshopId, link, language }: ReportFilesProps) {
  const t = reportTexts.in(language).files;
  const making = useSignal<Format | undefined>(undefined);
  const wrong = useSignal('');
  const make = async (format: Format) => {
    if (making.value) return; // a double tap
    making.value = format;
    wrong.value = '';
    const path = `/api/workshops/${workshopId}/report.${format}?language=${language}`;
    const answer = await askedBy(link, (token) => fetchFile(path, language, token));
    if (answer.ok) keep(answer.value);
    else wrong.value = reasonOf(answer.problem, language);
    making.value = undefined;
  };
  return (
    <section class="report-files" aria-label={t('title')}>
      <div class="acts">
        <span>{t('title')}</span>
        {formats.map((format) => (
          <button
            key={format}
            type="button"
            aria-label={t('as', { format: t(format) })}
            aria-busy={making.value === format}
            onClick={() => void make(format)}
          >
            {t(format)}
          </button>
        ))}
      </div>
      <output class="soft">{making.value && t('making')}</output>
      <p class="wrong" role="alert">
        {wrong.value}
      </p>
    </section>
  );
}

function keep({ name, content }: KeptFile): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), takenMs);
}
