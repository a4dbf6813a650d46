import { signal } from '@preact/signals';
import type { JSX } from 'preact';
import type { ReplayContext } from '../page/replay-context.ts';
import { CoursePanel } from './course-panel.tsx';
import { EventsPanel } from './events-panel.tsx';
import { LinesPanel } from './lines-panel.tsx';
import { MeasuresPanel } from './measures-panel.tsx';
import { NotesPanel } from './notes-panel.tsx';
import { NowPanel } from './now-panel.tsx';
import { ObjectionsPanel } from './objections-panel.tsx';
import { ObjectivesPanel } from './objectives-panel.tsx';

type Panel = (props: Readonly<{ context: ReplayContext }>) => JSX.Element | null;

/** What can lie beside the stage. A new one is one component and one line here. */
const panels = {
  now: NowPanel,
  events: EventsPanel,
  objections: ObjectionsPanel,
  objectives: ObjectivesPanel,
  lines: LinesPanel,
  measures: MeasuresPanel,
  course: CoursePanel,
  notes: NotesPanel,
} as const satisfies Readonly<Record<string, Panel>>;
type PanelName = keyof typeof panels;

const every = Object.keys(panels) as PanelName[]; // the keys of the list above

/** Notes are the owner's alone. */
const namesFor = ({ player }: ReplayContext): readonly PanelName[] =>
  every.filter((name) => name !== 'notes' || player.reader.value.kind === 'owner');

const open = signal<PanelName>('now');

/** Brings a panel to the front, with the keyboard in its first field. */
export function openPanel(name: PanelName): void {
  open.value = name;
  requestAnimationFrame(() => document.querySelector<HTMLElement>('#panel textarea')?.focus());
}

/** Everything about the moment but the picture of it, a sheet at a time. */
export function Panels({ context }: Readonly<{ context: ReplayContext }>) {
  const names = namesFor(context);
  const Open = panels[open.value];
  const onKeyDown = (event: KeyboardEvent) => {
    const next = neighbour(names, open.value, event.key);
    if (!next) return;
    event.preventDefault();
    open.value = next;
    document.getElementById(`tab-${next}`)?.focus();
  };
  return (
    <section class="panels" aria-label={context.t.panels('title')}>
      <div class="tabs" role="tablist" tabIndex={-1} onKeyDown={onKeyDown}>
        {names.map((name) => (
          <button
            type="button"
            key={name}
            id={`tab-${name}`}
            role="tab"
            aria-selected={name === open.value}
            aria-controls="panel"
            tabIndex={name === open.value ? 0 : -1}
            onClick={() => {
              open.value = name;
            }}
          >
            {panelName(name, context)}
          </button>
        ))}
      </div>
      <div
        class={`panel panel-${open.value}`}
        id="panel"
        role="tabpanel"
        tabIndex={0}
        aria-labelledby={`tab-${open.value}`}
      >
        <Open context={context} />
      </div>
    </section>
  );
}

const panelName = (name: PanelName, { t, common }: ReplayContext): string =>
  name === 'objections' || name === 'objectives' ? common.things(name) : t.panels(name);

function neighbour(names: readonly PanelName[], name: PanelName, key: string): PanelName | undefined {
  const at = names.indexOf(name);
  if (key === 'ArrowRight') return names[(at + 1) % names.length];
  if (key === 'ArrowLeft') return names.at(at - 1);
  if (key === 'Home') return names[0];
  return key === 'End' ? names.at(-1) : undefined;
}
