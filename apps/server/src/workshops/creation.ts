import { createHash, randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { polls } from '@rolwissel/content';
import { builtInPacks, packOf } from '@rolwissel/content/packs';
import { plans } from '@rolwissel/content/plans';
import { locales, readCommand, type WorkshopCommand } from '@rolwissel/domain';
import { ProblemError } from '../problems/problem.ts';
import { Rooms } from '../rooms/rooms.ts';
import { Registry } from './registry.ts';
import { type CreateWorkshopDto, formats } from './workshop.dto.ts';

/** Makes workshops: freezes a pack into them, gives them a plan and enters them in the registry. */
@Injectable()
export class Creation {
  readonly #rooms: Rooms;
  readonly #registry: Registry;

  constructor(rooms: Rooms, registry: Registry) {
    this.#rooms = rooms;
    this.#registry = registry;
  }

  /** The id of the new workshop. Throws ProblemError. */
  async create({ from, isNext, ...asked }: CreateWorkshopDto, trainerId: string): Promise<string> {
    if (isNext) await this.#checkOver(from);
    const wish = from === undefined ? asked : { ...(await this.#likeThat(from, asked)), ...said(asked) };
    const { title = '', format = wish.plan ? 'custom' : 'standard90', settings } = wish;
    const result = readCommand('CreateWorkshop', {
      title,
      titles: wish.titles,
      pack: packReference(wish.packId, wish.packVersion),
      locales: wish.locales ?? locales,
      format,
      plan: wish.plan ?? (format === 'custom' ? [] : plans[format].activities),
      settings,
      lead: trainerId,
      follows: isNext && from !== undefined ? from.toLowerCase() : undefined,
    });
    if (!result.ok) throw new ProblemError(result.code, { values: result.values });
    const id = randomUUID();
    await this.#registry.enter({ id, trainerId, title, format }); // first: a workshop that nobody owns cannot be erased
    await this.#begin(id, result.command);
    return id;
  }

  /** Only what is over leaves something to open with. Throws ProblemError. */
  async #checkOver(id: string | undefined): Promise<void> {
    const room = id === undefined ? undefined : await this.#rooms.find(id.toLowerCase());
    if (!room) throw new ProblemError('unknown-workshop');
    const { status } = room.shown.agenda;
    if (status !== 'finished' && status !== 'archived') throw new ProblemError('not-in-phase');
  }

  /** What it takes to make one like this: today's texts, and everything the trainer chose; with another format its own plan. */
  async #likeThat(id: string, { format: other }: CreateWorkshopDto): Promise<Wish> {
    const room = await this.#rooms.find(id.toLowerCase());
    if (!room) throw new ProblemError('unknown-workshop');
    const { title, titles, format, locales: held, settings, activities, pack } = room.shown.agenda;
    const plan = activities.map(({ status: _status, spentMs: _spentMs, openedAt: _openedAt, ...planned }) => planned);
    return {
      title,
      ...(titles ? { titles } : {}),
      packId: pack.id,
      format: formats.find((known) => known === format) ?? 'custom',
      ...(other === undefined ? { plan } : {}),
      locales: locales.filter((locale) => held.includes(locale)),
      settings: { ...settings },
    };
  }

  /** Records the first fact. The list leaves out what has none, so an entry that stays behind harms nobody. */
  async #begin(id: string, command: WorkshopCommand): Promise<void> {
    const actor = { seat: 'system', id: 'creation' } as const;
    const outcome = await this.#rooms.ask(this.#rooms.create(id), { id: randomUUID(), command, actor });
    if (outcome.ok) return;
    this.#rooms.close(id);
    if (outcome.code !== 'failed') await this.#registry.remove(id).catch(() => undefined);
    throw new ProblemError(outcome.code, { values: outcome.values, retryAfterMs: outcome.retryAfterMs });
  }
}

/** Without what was not said: a field that was declared is there all the same. */
const said = <T extends object>(wish: T): Partial<T> =>
  Object.fromEntries(Object.entries(wish).filter(([, value]) => value !== undefined)) as Partial<T>; // some of them

/** What is wished, whoever wished it. */
type Wish = Omit<CreateWorkshopDto, 'isNext'>;

/** A pack as workshops are frozen to it. Throws ProblemError pack-unknown. */
function packReference(id: string = builtInPacks[0].id, version?: string) {
  const pack = version === undefined ? builtInPacks.find((known) => known.id === id) : packOf(id, version);
  if (!pack) throw new ProblemError('pack-unknown');
  return {
    id: pack.id,
    version: pack.version,
    hash: createHash('sha256').update(JSON.stringify(pack)).digest('hex'),
    cases: pack.roleplays.map((roleplay) => roleplay.id),
    polls,
    exerciseMinutes: Object.fromEntries(pack.steps.map((step) => [step.id, step.minutes])),
    buyingRoles: Object.fromEntries(pack.roleplays.map(({ id, buyingRoles }) => [id, buyingRoles])),
    terms: Object.fromEntries(
      pack.roleplays.map(({ id, outcome }) => [id, outcome.map(({ label: _words, ...term }) => term)]),
    ),
  };
}
