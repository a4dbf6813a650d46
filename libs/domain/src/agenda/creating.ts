import { locales } from '../ids.ts';
import { accept, refuse } from '../kernel/decision.ts';
import type { Shape } from '../kernel/shape.ts';
import { amount, each, id, key, list, oneOf, optional, record, some, text, whole } from '../kernel/shape.ts';
import { rule } from '../rule.ts';
import { activityKinds, activityOf, defaultSettings, type PlannedActivity, type Settings } from './state.ts';

const plannedActivity: Shape<PlannedActivity> = record({
  id: key,
  kind: oneOf(...activityKinds),
  minutes: (value) => (value === undefined ? 5 : whole(1, 240)(value)),
  title: optional(each(locales, text(1, 80))),
  moment: optional(oneOf('before', 'after')),
  count: optional(whole(1, 7)),
  pollId: optional(key),
});

const plan = list(plannedActivity, 0, 60);

const settingsPatch: Shape<Partial<Settings>> = record({
  identity: optional(oneOf('auto', 'alias', 'named')),
  minCell: optional(whole(1, 50)),
  minTotal: optional(whole(1, 50)),
  moderation: optional(oneOf('off', 'post', 'pre')),
  maxParticipants: optional(whole(1, 1_000)),
  retentionDays: optional(whole(1, 3_650)),
  quorum: optional(amount(0, 1)),
  adoptPercent: optional(amount(0, 100)),
  fistPercent: optional(amount(0, 100)),
});

/** Settings that votes depend on; fixed once the first round was opened. */
const fixedByVoting = ['minCell', 'minTotal', 'identity', 'quorum', 'adoptPercent', 'fistPercent'] as const;

/** The first fact of a workshop. The server says which pack and whose workshop it is; the trainer says the rest. */
export const createWorkshop = rule(
  {
    who: ['system'],
    during: ['draft'],
    data: {
      title: text(1, 120),
      pack: record({
        id: key,
        version: text(1, 20),
        hash: text(1, 128),
        cases: list(key, 0, 50),
        polls: (value) =>
          some(Object.keys(value ?? {}), list(key, 2, 12))(value) as Readonly<Record<string, readonly string[]>>,
      }),
      locales: list(oneOf(...locales), 1, locales.length),
      format: key,
      plan,
      settings: optional(settingsPatch),
      lead: id,
    },
  },
  ({ settings, ...data }, workshop) => {
    if (workshop.position > 0) return refuse('not-in-phase');
    if (data.plan.length === 0 || hasTwins(data.plan)) return refuse('plan-empty');
    return accept({ type: 'WorkshopCreated', data: { ...data, settings: { ...defaultSettings, ...settings } } });
  },
);

export const reviseWorkshop = rule(
  {
    who: ['lead'],
    during: ['draft', 'lobby', 'live', 'paused'],
    data: { title: optional(text(1, 120)), plan: optional(plan), settings: optional(settingsPatch) },
  },
  ({ title, plan: revised, settings }, workshop) => {
    const { agenda } = workshop;
    const live = agenda.status === 'live' || agenda.status === 'paused';
    if (live && (title !== undefined || settings?.maxParticipants !== undefined)) return refuse('not-in-phase');
    if (revised && (revised.length === 0 || hasTwins(revised))) return refuse('plan-empty');
    if (
      revised &&
      agenda.activities.some(
        ({ id: known, status }) => status !== 'planned' && !revised.some((entry) => entry.id === known),
      )
    ) {
      return refuse('activity-open');
    }
    const voted = workshop.rounds.order.length > 0;
    if (
      voted &&
      fixedByVoting.some((name) => settings?.[name] !== undefined && settings[name] !== agenda.settings[name])
    ) {
      return refuse('setting-locked');
    }
    return accept({
      type: 'WorkshopRevised',
      data: {
        ...(title === undefined ? {} : { title }),
        ...(revised ? { plan: revised } : {}),
        ...(settings ? { settings: { ...agenda.settings, ...settings } } : {}),
      },
    });
  },
);

const hasTwins = (entries: readonly PlannedActivity[]): boolean =>
  entries.some((entry, index) => activityOf({ activities: entries.slice(0, index) }, entry.id) !== undefined);
