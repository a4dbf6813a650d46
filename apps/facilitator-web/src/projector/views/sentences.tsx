import { heardIn, roundsOf, type SentenceId, sentenceIds } from '@rolwissel/domain';
import { commonTexts, projectorTexts, quoted } from '@rolwissel/texts';
import { Fit, IssueIcon } from '@rolwissel/ui';
import { OnStage } from './on-stage.tsx';
import { focusOf, type ViewProps } from './view.ts';

/** One of the six sentences; once the room has told, with the share that heard it. */
export function SentenceView(props: ViewProps) {
  const { pack, language } = props;
  const id = focusOf(props);
  const sentence = pack.sentences.find((known) => known.id === id);
  if (!sentence) return <SentencesView {...props} />;
  const heard = shareThatHeard(props, sentence.id);
  if (heard === undefined) {
    return (
      <OnStage {...props} note={<WhichOfSix {...props} id={sentence.id} />}>
        <Fit text={quoted(sentence.text, language)} />
      </OnStage>
    );
  }
  return (
    <OnStage {...props} heading={quoted(sentence.text, language)}>
      <div class="share">
        <b class="share-figure">{Math.round(heard * 100)}%</b>
        <p>{restOfReveal(pack.opening.reveal)}</p>
      </div>
    </OnStage>
  );
}

/** All six in a few words each, before it is said who is talking. */
export function SentencesView(props: ViewProps) {
  const { pack, language } = props;
  const { sentences } = commonTexts.in(language);
  return (
    <OnStage {...props} heading={projectorTexts.in(language).sentences('whoSpeaks')}>
      <ul class="six-sentences">
        {pack.sentences.map(({ id, issue }) => (
          <li key={id}>
            <IssueIcon id={issue} />
            {quoted(`…\u00a0${sentences(id)}\u00a0…`, language)}
          </li>
        ))}
      </ul>
    </OnStage>
  );
}

type WhichOfSixProps = ViewProps & Readonly<{ id: SentenceId }>;

/** Six pictures, the one that is spoken now in the signal colour. */
function WhichOfSix({ pack, id }: WhichOfSixProps) {
  return (
    <span class="six-issues">
      <span class="visually-hidden">{`${sentenceIds.indexOf(id) + 1} / ${sentenceIds.length}`}</span>
      {pack.sentences.map((sentence) => (
        <IssueIcon key={sentence.id} id={sentence.issue} class={sentence.id === id ? 'now' : ''} />
      ))}
    </span>
  );
}

/** From the latest result of a recognition round; undefined before it. */
function shareThatHeard({ workshop }: ViewProps, id: SentenceId): number | undefined {
  const tally = roundsOf(workshop)
    .map((round) => round.tally)
    .findLast((known) => known?.kind === 'recognition');
  return tally?.kind === 'recognition' && tally.cast > 0 ? heardIn(tally, id) / tally.cast : undefined;
}

/** `{pct}% of this room heard …`: the figure stands beside it. */
const restOfReveal = (reveal: string): string => reveal.replace(/^\{pct\}\s*%\s*/u, '');
