import { signal } from '@preact/signals';
import type { LaterParts } from '@rolwissel/phone';
import { ballotsTexts, commonTexts, phoneTexts } from '@rolwissel/texts';
import type { FunctionComponent } from 'preact';
import { fetched } from './fetched.ts';

type Rest = typeof import('./rest.ts');

const rest = signal<Rest>();
const waiting: ((rest: Rest) => void)[] = [];
let isComing: Promise<void> | undefined;

/** Fetches everything that comes after the first vote. A phone that goes offline then still has all its forms. */
export const fetchTheRest = (): Promise<void> =>
  (isComing ??= fetched(() => import('./rest.ts'), phoneTexts, ballotsTexts, commonTexts).then((all) => {
    for (const act of waiting.splice(0)) act(all);
    rest.value = all;
  }));

/** Does something with the rest before any of its screens is drawn; it does not make it come. */
export function whenTheRestIsHere(act: (rest: Rest) => void): void {
  if (rest.value) act(rest.value);
  else waiting.push(act);
}

/** The rest, once it is here; whoever asks for it makes it come. */
function theRest(): Rest | undefined {
  if (!rest.value) void fetchTheRest();
  return rest.value;
}

/** What tasks need of it. */
export const laterParts = (): LaterParts | undefined => theRest()?.laterParts;

/** A part of the page that comes after the first vote; until it is here, nothing stands in its place. */
export const later = <Props extends object>(part: (rest: Rest) => FunctionComponent<Props>) =>
  function Later(props: Props) {
    const all = theRest();
    if (!all) return null;
    const Here = part(all);
    return <Here {...props} />;
  };
