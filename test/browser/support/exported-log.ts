import type { RecordedEvent, Workshop } from '@rolwissel/domain';
import { replay } from '@rolwissel/domain';
import { LogReader } from '../../../apps/server/src/log-files/log-reader.ts';
import { transferKeyOf } from '../../../apps/server/src/log-files/transfer-key.ts';
import { recalled } from '../../../apps/server/src/rooms/authority.ts';
import { PersonalTexts } from '../../../apps/server/src/rooms/personal-texts.ts';
import type { Host } from './server.ts';

/** A log as its file has it, opened with the key of its host, and the state that the domain folds from it. */
export function exportedLog(
  file: string,
  { secretKey }: Host,
): { events: readonly RecordedEvent[]; workshop: Workshop } {
  const reader = new LogReader(transferKeyOf({ transferKey: undefined, secretKey }), Number.POSITIVE_INFINITY);
  for (const line of file.trimEnd().split('\n')) reader.take(line);
  const { header, events, keys } = reader.end();
  const texts = PersonalTexts.with(header.root ?? header.workshop.id, keys);
  const opened = events.map((event) => recalled(event, texts));
  return { events: opened, workshop: replay(opened) };
}
