import { written } from '@rolwissel/content';
import { allObjectives, linesOf, type ObjectiveView } from '@rolwissel/domain';
import { projectorTexts, quoted, shortened } from '@rolwissel/texts';
import { OnStage } from './on-stage.tsx';
import type { ViewProps } from './view.ts';

/** How much of what was decided and written stands on the last picture, in how many letters each. */
const mostDecided = 3;
const mostLines = 3;
const letters = 100;
/** More than so many share the picture in smaller letters. */
const manyFrom = 4;

/** What the room takes home: what it decided, and the sentences the trainer lifted out; then thanks, and, small, the sources. */
export function ClosingView(props: ViewProps) {
  const { workshop, pack, language } = props;
  const t = projectorTexts.in(language).closing;
  const lines = linesOf(workshop)
    .filter(({ highlighted }) => highlighted)
    .slice(-mostLines);
  const decided = (status: ObjectiveView['status']) => allObjectives(workshop).filter((each) => each.status === status);
  const agreed = decided('agreed').slice(-mostDecided);
  const adopted = decided('adopted').slice(-mostDecided);
  const count = lines.length + agreed.length + adopted.length;
  const isEmpty = count === 0;
  const wordsOf = (objective: ObjectiveView) => shortened(written(objective.versions.at(-1)?.text, pack), letters);
  return (
    <OnStage
      {...props}
      heading={isEmpty ? undefined : t('thanks')}
      note={<span class="attribution">{pack.attribution}</span>}
      withoutJoinLink
    >
      {isEmpty && <p class="thanks">{t('thanks')}</p>}
      {!isEmpty && (
        <div class={count > manyFrom ? 'kept many' : 'kept'}>
          <Kept heading={t('agreed')} texts={agreed.map(wordsOf)} isDecided />
          <Kept heading={t('adopted')} texts={adopted.map(wordsOf)} isDecided />
          <Kept
            heading={t('lines')}
            texts={lines.map(({ text }) => quoted(shortened(written(text, pack), letters), language))}
          />
        </div>
      )}
    </OnStage>
  );
}

type KeptProps = Readonly<{ heading: string; texts: readonly string[]; isDecided?: boolean }>;

function Kept({ heading, texts, isDecided = false }: KeptProps) {
  if (texts.length === 0) return null;
  return (
    <section class={isDecided ? 'decided' : undefined}>
      <h2>{heading}</h2>
      <ul>
        {texts.map((text, index) => (
          <li key={index}>{text}</li>
        ))}
      </ul>
    </section>
  );
}
