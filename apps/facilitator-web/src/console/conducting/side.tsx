import type { Desk } from '../desk.ts';

/** What needs the trainer beside the script. */
export function Side({ desk }: Readonly<{ desk: Desk }>) {
  return <p class="soft">{desk.workshop.people.voting}</p>;
}
