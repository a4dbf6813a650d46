import type { Localized } from '../../ids.ts';
import { sumOf } from '../../measures/sum.ts';
import type { ActivityKind } from '../../script/beats.ts';
import type { WorkshopResult } from '../result.ts';

/** What one took longer than it was meant to, negative for shorter, in each workshop in which it was run. */
export interface Drift {
  readonly kind: ActivityKind;
  readonly title?: Localized;
  readonly moment?: 'before' | 'after';
  /** The how-manieth of its kind in the programme, from 1. */
  readonly ordinal: number;
  readonly each: readonly (Readonly<{ plannedMs: number; spentMs: number }> | 'unknown')[];
  /** Not where some have a part in common. */
  readonly meanMs?: number;
}

export function driftOf(results: readonly WorkshopResult[], areApart: boolean): readonly Drift[] {
  const numbered = results.map(numberedActivities);
  const keys = [...new Set(numbered.flatMap((each) => [...each.keys()]))];
  return keys.flatMap((key) => {
    const found = numbered.map((each) => each.get(key));
    const [known] = found.flatMap((each) => each ?? []);
    const ran = found.flatMap((each) => (each && each.spentMs > 0 ? [each] : []));
    if (!known || ran.length < 2) return [];
    const { kind, title, moment, ordinal } = known;
    return {
      kind,
      ...(title ? { title } : {}),
      ...(moment ? { moment } : {}),
      ordinal,
      each: found.map((each) =>
        each && each.spentMs > 0 ? { plannedMs: each.plannedMs, spentMs: each.spentMs } : 'unknown',
      ),
      ...(areApart ? { meanMs: sumOf(ran, ({ spentMs, plannedMs }) => spentMs - plannedMs) / ran.length } : {}),
    };
  });
}

type Numbered = WorkshopResult['activities'][number] & { readonly ordinal: number };

/** Activities that were run, each under its kind, moment and number among those. */
function numberedActivities({ activities }: WorkshopResult): ReadonlyMap<string, Numbered> {
  const seen = new Map<string, number>();
  return new Map(
    activities.map((activity) => {
      const kind = `${activity.kind} ${activity.moment ?? ''}`;
      const ordinal = (seen.get(kind) ?? 0) + 1;
      seen.set(kind, ordinal);
      return [`${kind} ${ordinal}`, { ...activity, ordinal }];
    }),
  );
}
