import { Injectable } from '@nestjs/common';
import { localized } from '@rolwissel/content';
import { packFor, packOf } from '@rolwissel/content/packs';
import type { WorkshopResult } from '@rolwissel/domain';
import { documentOf, loadResultTexts } from '@rolwissel/result';
import { csvOf, markdownOf, type ResultDocument } from '@rolwissel/result/files';
import { type LanguageTag, reportTexts } from '@rolwissel/texts';
import { ProblemError } from '../problems/problem.ts';
import { ReportThreads } from './report-threads.ts';

/** By the ending of their names. */
export const mediaTypes = {
  pdf: 'application/pdf',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8; header=present',
  md: 'text/markdown; charset=utf-8',
} as const;

export type ReportFormat = keyof typeof mediaTypes;

export const reportFormats = Object.keys(mediaTypes) as readonly ReportFormat[]; // the keys of the record above

interface Wish {
  readonly format: ReportFormat;
  readonly language: LanguageTag;
  readonly workshopId: string;
}

export interface ReportFile {
  /** Without its ending. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Makes files of results. */
@Injectable()
export class Reports {
  readonly #threads: ReportThreads;

  constructor(threads: ReportThreads) {
    this.#threads = threads;
  }

  /** Throws ProblemError pack-unknown; busy when too many reports are being made. */
  async file(result: WorkshopResult, { format, language, workshopId }: Wish, signal: AbortSignal): Promise<ReportFile> {
    const pack = packOf(result.pack.id, result.pack.version);
    if (!pack) throw new ProblemError('pack-unknown');
    await Promise.all([loadResultTexts(language), reportTexts.load(language)]);
    const document = documentOf(result, { pack: packFor(pack, 'anyone'), language });
    const credit = localized(pack.attribution, language);
    const bytes =
      format === 'csv' || format === 'md'
        ? Buffer.from(format === 'csv' ? csvOf(document) : markdownOf(document, credit))
        : await this.#threads.make({ format, document, credit, madeAt: new Date() }, workshopId, signal);
    return { name: nameOf(result, document), bytes };
  }
}

/** Its title, and the day on which it was held. */
function nameOf({ startedAtMs }: WorkshopResult, { title }: ResultDocument): string {
  const day = startedAtMs === undefined ? '' : ` ${new Date(startedAtMs).toISOString().slice(0, 10)}`;
  return `${title}${day}`;
}
