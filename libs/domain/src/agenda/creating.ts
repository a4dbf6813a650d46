import { locales, roleIds, stepIds } from '../ids.ts';
import { accept, refuse } from '../kernel/decision.ts';
import type { Shape } from '../kernel/shape.ts';
import {
  amount,
  each,
  flag,
  id,
  key,
  line,
  list,
  mapOf,
  oneOf,
  optional,
  record,
  text,
  whole,
} from '../kernel/shape.ts';
import { termTypes } from '../plays/index.ts';
import type { RefusalCode } from '../refusals.ts';
import { rule } from '../rule.ts';
import { activityKinds } from '../script/beats.ts';
import { teamMethods } from '../teams/index.ts';
import type { Workshop } from '../workshop.ts';
import { workshopLimits } from './limits.ts';
import { defaultSettings, type PlannedActivity, type Settings } from './state.ts';

const plannedActivity: Shape<PlannedActivity> = record({
  id: key,
  kind: oneOf(...activityKinds),
  minutes: (value) => (value === undefined ? 5 : whole(1, 240)(value)),
  title: optional(each(locales, line(1, 80))),
  moment: optional(oneOf('before', 'after')),
  count: optional(whole(1, 7)),
  pollId: optional(key),
  teams: optional(oneOf(...teamMethods)),
  playMinutes: optional(whole(1, 60)),
  ownCases: optional(flag),
});

/** The title in each language, where it is not the same in all. */
const titles = optional(each(locales, line(1, workshopLimits.longestTitle)));

type AgendaView = Workshop['agenda'];

const plan = list(plannedActivity, 0, 60);

const settingsPatch: Shape<Partial<Settings>> = record({
  identity: optional(oneOf('auto', 'alias', 'named')),
  minCell: optional(whole(1, 50)),
  minTotal: optional(whole(1, workshopLimits.highestMinTotal)),
  moderation: optional(oneOf('off', 'post', 'pre')),
  maxParticipants: optional(whole(1, 1_000)),
  retentionDays: optional(whole(1, 3_650)),
  quorum: optional(amount(0, 1)),
  adoptPercent: optional(amount(0, 100)),
  fistPercent: optional(amount(0, 100)),
});

/** Settings that votes depend on; fixed once the first round was opened. */
const fixedByVoting = ['minCell', 'minTotal', 'identity', 'quorum', 'adoptPercent', 'fistPercent'] as const;

const bound = optional(amount(-1e9, 1e9));
const term = record({ id: key, type: oneOf(...termTypes), min: bound, max: bound });

/** The first fact of a workshop. The server says which pack and whose workshop it is; the trainer says the rest. */
export const createWorkshop = rule(
  {
    who: ['system'],
    during: ['draft'],
    data: {
      title: line(1, workshopLimits.longestTitle),
      titles,
      pack: record({
        id: key,
        version: text(1, 20),
        hash: text(1, 128),
        cases: list(key, 0, 50),
        polls: mapOf(list(key, 2, 12), 20),
        exerciseMinutes: optional(mapOf(whole(1, 60), stepIds.length)),
        buyingRoles: optional(mapOf(list(oneOf(...roleIds), 1, roleIds.length), 50)),
        terms: optional(mapOf(list(term, 0, 20), 50)),
      }),
      locales: list(oneOf(...locales), 1, locales.length),
      format: key,
      plan,
      settings: optional(settingsPatch),
      lead: id,
      follows: optional(id),
    },
  },
  ({ settings, ...data }, workshop) => {
    if (workshop.position > 0) return refuse('not-in-phase');
    if (data.plan.length === 0) return refuse('plan-empty');
    if (hasTwins(data.plan)) return refuse('malformed');
    return accept({ type: 'WorkshopCreated', data: { ...data, settings: { ...defaultSettings, ...settings } } });
  },
);

export const reviseWorkshop = rule(
  {
    who: ['lead'],
    during: ['draft', 'lobby', 'live', 'paused'],
    data: {
      title: optional(line(1, workshopLimits.longestTitle)),
      titles,
      plan: optional(plan),
      settings: optional(settingsPatch),
    },
  },
  (revision, { agenda, rounds }) => {
    const wrong = wrongNow(revision, agenda) ?? wrongPlan(revision.plan, agenda);
    if (wrong) return refuse(wrong);
    const { settings, ...rest } = revision;
    if (rounds.order.length > 0 && fixedByVoting.some((name) => isChanged(name, settings, agenda.settings))) {
      return refuse('setting-locked');
    }
    const changed = settings ? { settings: { ...agenda.settings, ...settings } } : {};
    return accept({ type: 'WorkshopRevised', data: { ...rest, ...changed } });
  },
);

/** Once it runs, the title and the size of the room stand; what is ahead in the plan can still change. */
function wrongNow(
  { title, settings }: { readonly title?: string; readonly settings?: Partial<Settings> },
  { status }: AgendaView,
): RefusalCode | undefined {
  const running = status === 'live' || status === 'paused';
  return running && (title !== undefined || settings?.maxParticipants !== undefined) ? 'not-in-phase' : undefined;
}

/** A plan has activities, each id once, and keeps those that were opened or skipped. */
function wrongPlan(
  revised: readonly PlannedActivity[] | undefined,
  { activities }: AgendaView,
): RefusalCode | undefined {
  if (!revised) return undefined;
  if (revised.length === 0) return 'plan-empty';
  if (hasTwins(revised)) return 'malformed';
  const begun = activities.filter(({ status }) => status !== 'planned');
  return begun.every((activity) => revised.some((entry) => entry.id === activity.id)) ? undefined : 'activity-open';
}

const isChanged = (name: keyof Settings, wanted: Partial<Settings> | undefined, settings: Settings): boolean =>
  wanted?.[name] !== undefined && wanted[name] !== settings[name];

const hasTwins = (entries: readonly PlannedActivity[]): boolean =>
  new Set(entries.map((entry) => entry.id)).size < entries.length;
