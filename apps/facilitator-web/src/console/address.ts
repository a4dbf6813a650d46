import { type Signal, signal } from '@preact/signals';

const inAddress = (): string | undefined => new URLSearchParams(location.search).get('w') ?? undefined;

/** Which workshop the console is at; undefined for the list. Follows the browser's back button. */
export const openWorkshop: Signal<string | undefined> = signal(inAddress());

addEventListener('popstate', () => {
  openWorkshop.value = inAddress();
});

/** Goes to a workshop, or back to the list. */
export function goTo(workshopId: string | undefined): void {
  history.pushState(null, '', workshopId === undefined ? location.pathname : `?w=${workshopId}`);
  openWorkshop.value = workshopId;
}
