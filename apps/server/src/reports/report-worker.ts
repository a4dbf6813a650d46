// A thread of its own: makes one report and ends.
import { constants, setPriority } from 'node:os';
import { parentPort, workerData } from 'node:worker_threads';
import type { ResultDocument } from '@rolwissel/result/files';
import { reportTexts, resultTexts } from '@rolwissel/texts';

export interface ReportJob {
  readonly format: 'pdf' | 'xlsx';
  readonly document: ResultDocument;
  /** Whose ideas the workshop rests on. */
  readonly credit: string;
  readonly madeAt: Date;
}

// where a thread has a priority of its own, and not only the whole process
if (process.platform === 'linux') setPriority(constants.priority.PRIORITY_LOW);

const { format, document, credit, madeAt } = workerData as ReportJob; // given by report-threads.ts
await Promise.all([resultTexts.load(document.language), reportTexts.load(document.language)]);
const bytes = await made();
parentPort?.postMessage(bytes, [bytes.buffer as ArrayBuffer]);

/** Each way has its own libraries, which take longer to load than some reports to make. */
async function made(): Promise<Uint8Array> {
  if (format === 'pdf') {
    const { reportPdf } = await import('./pdf/report-pdf.ts');
    return reportPdf(document, { credit, madeAt });
  }
  const { reportWorkbook } = await import('./workbook.ts');
  return reportWorkbook(document);
}
