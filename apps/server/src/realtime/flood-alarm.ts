import { Injectable, Logger } from '@nestjs/common';

/** A flood goes on for as long as somebody likes; it is told this often. */
const tellMs = 30_000;

/** Whoever conducts hears that somebody floods their workshop, and the host reads it in the log: not who, and not too often. */
@Injectable()
export class FloodAlarm {
  readonly #logger = new Logger('Realtime');
  readonly #toldAt = new Map<string, number>();
  #tell: (workshopId: string) => void = () => undefined;

  /** Calls back when the conductors of a workshop should be told. */
  onAlarm(tell: (workshopId: string) => void): void {
    this.#tell = tell;
  }

  /** A connection to this workshop was ended because it sent or held too much. */
  raise(workshopId: string): void {
    const now = performance.now();
    for (const [id, at] of this.#toldAt) if (now - at >= tellMs) this.#toldAt.delete(id);
    if (this.#toldAt.has(workshopId)) return;
    this.#toldAt.set(workshopId, now);
    this.#logger.warn(`Somebody floods workshop ${workshopId} and was sent away.`);
    this.#tell(workshopId);
  }
}
