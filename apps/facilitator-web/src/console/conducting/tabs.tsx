import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

type TabsProps<Id extends string> = Readonly<{
  label: string;
  /** `news`: what happened in it that asks for the trainer. */
  tabs: readonly Readonly<{ id: Id; name: string; count: number; news?: string | undefined }>[];
  chosen: Id;
  onChoose: (id: Id) => void;
  children: ComponentChildren;
}>;

/** One list at a time; the arrow keys walk from tab to tab. */
export function Tabs<Id extends string>({ label, tabs, chosen, onChoose, children }: TabsProps<Id>) {
  const base = useId();
  const walk = (key: string, index: number, list: HTMLElement) => {
    const step = key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0;
    const next = (index + step + tabs.length) % tabs.length;
    const tab = tabs[next];
    if (step === 0 || !tab) return;
    onChoose(tab.id);
    list.querySelectorAll<HTMLElement>('[role="tab"]')[next]?.focus();
  };
  return (
    <section class="tabs">
      <div role="tablist" aria-label={label}>
        {tabs.map(({ id, name, count, news }, index) => (
          <button
            key={id}
            type="button"
            role="tab"
            id={`${base}-${id}`}
            aria-selected={id === chosen}
            aria-controls={`${base}-panel`}
            tabIndex={id === chosen ? 0 : -1}
            onClick={() => onChoose(id)}
            onKeyDown={({ key, currentTarget }) => {
              if (currentTarget.parentElement) walk(key, index, currentTarget.parentElement);
            }}
          >
            <b>
              {count}
              {news && <i class="news" title={news} />}
            </b>{' '}
            {name}
            {news && <span class="visually-hidden">: {news}</span>}
          </button>
        ))}
      </div>
      <div role="tabpanel" id={`${base}-panel`} aria-labelledby={`${base}-${chosen}`} tabIndex={0}>
        {children}
      </div>
    </section>
  );
}
