import { type Drafts, useDraft } from './draft.ts';

/**
 * The draft of other words for something: it starts from what is there. `ending` is for the form that it is written in: once
 * the words are saved or given up, the draft has served.
 */
export function useRevisedDraft<T extends object>(
  context: { readonly drafts: Drafts },
  name: string,
  start: T,
  onDone: () => void,
): readonly [
  draft: T,
  set: (draft: T) => void,
  ending: { readonly onSaved: () => void; readonly onCancel: () => void },
] {
  const [draft, set] = useDraft(context, name, start);
  const end = () => {
    set(undefined);
    onDone();
  };
  return [draft, set, { onSaved: end, onCancel: end }];
}
