import { signal } from '@preact/signals';
import type { FunctionComponent } from 'preact';
import { liveWords } from '../live/words.ts';
import { fetched } from './fetched.ts';

type Rest = typeof import('./rest.ts');

const rest = signal<Rest>();
let isComing: Promise<void> | undefined;

/** Fetches everything that comes after the first vote. A phone that goes offline then still has all its forms. */
export const fetchTheRest = (): Promise<void> =>
  (isComing ??= fetched(() => import('./rest.ts')).then((all) => {
    rest.value = all;
  }));

/** A part of the phone that comes after the first vote. */
export function later<Props extends object>(part: (rest: Rest) => FunctionComponent<Props>): FunctionComponent<Props> {
  return function Later(props: Props) {
    if (!rest.value) {
      void fetchTheRest();
      return <p class="soft">{liveWords.value('loading')}</p>;
    }
    const Part = part(rest.value);
    return <Part {...props} />;
  };
}
