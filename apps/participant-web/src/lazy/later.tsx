import { signal } from '@preact/signals';
import { ballotsTexts, commonTexts, phoneFirstTexts, phoneTexts } from '@rolwissel/texts';
import type { FunctionComponent } from 'preact';
import { language } from '../language/language.ts';
import { fetched } from './fetched.ts';

type Rest = typeof import('./rest.ts');

const rest = signal<Rest>();
let isComing: Promise<void> | undefined;

/** Fetches everything that comes after the first vote. A phone that goes offline then still has all its forms. */
export const fetchTheRest = (): Promise<void> =>
  (isComing ??= fetched(() => import('./rest.ts'), phoneTexts, ballotsTexts, commonTexts).then((all) => {
    rest.value = all;
  }));

type Part<Props extends object> = (rest: Rest) => FunctionComponent<Props>;

/** A part of the phone that comes after the first vote; until it is here, nothing stands in its place. */
export const later = <Props extends object>(part: Part<Props>) => drawnLater(part, () => null);

/** The same for what a task needs: who has to wait for it is told so. */
export const laterTask = <Props extends object>(part: Part<Props>) => drawnLater(part, Waiting);

function drawnLater<Props extends object>(part: Part<Props>, Meanwhile: FunctionComponent): FunctionComponent<Props> {
  return function Later(props: Props) {
    if (!rest.value) {
      void fetchTheRest();
      return <Meanwhile />;
    }
    const Here = part(rest.value);
    return <Here {...props} />;
  };
}

const Waiting = () => <p class="soft">{phoneFirstTexts.in(language.value).live('loading')}</p>;
