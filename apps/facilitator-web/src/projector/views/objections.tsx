import { written } from '@rolwissel/content';
import {
  allObjections,
  isReleased,
  type ObjectionView as Objection,
  objectionOf,
  objectionsBalance,
  roomProgress,
  topObjections,
} from '@rolwissel/domain';
import { commonTexts, projectorTexts, shortened } from '@rolwissel/texts';
import { CheckIcon, Fit, IssueIcon, PeopleIcon } from '@rolwissel/ui';
import { OnStage } from './on-stage.tsx';
import { Progress } from './progress.tsx';
import { focusOf, type ViewProps } from './view.ts';

/** How many share the screen, in how many letters each. */
const listed = 5;
const letters = 110;

/** The five with most support; at the end, how all of them stand. */
export function ObjectionsView(props: ViewProps) {
  const { workshop, pack, language } = props;
  const t = projectorTexts.in(language).objections;
  if (focusOf(props) === objectionsBalance) return <BalanceView {...props} />;
  const objections = topObjections(workshop, listed);
  const texts = workshop.agenda.settings.moderation === 'pre' ? roomProgress(workshop)?.texts : undefined;
  if (objections.length === 0 && texts) {
    return (
      <OnStage {...props} heading={t('reading')} note={<Progress {...props} isSilent />}>
        <Fit text={t('raised', { n: texts })} />
      </OnStage>
    );
  }
  return (
    <OnStage {...props} heading={t('title')}>
      {objections.length === 0 ? (
        <p class="result-empty">{t('none')}</p>
      ) : (
        <ol class="top-objections">
          {objections.map((objection) => (
            <li key={objection.id} class={objection.status}>
              <Picture objection={objection} {...props} />
              <span class="objection-words" lang={objection.language}>
                {shortened(written(objection.text, pack), letters)}
              </span>
              <Support objection={objection} {...props} />
            </li>
          ))}
        </ol>
      )}
    </OnStage>
  );
}

/** One objection and the answer to it. */
export function ObjectionView(props: ViewProps) {
  const { workshop, pack, language } = props;
  const objection = objectionOf(workshop, focusOf(props));
  if (!objection || !isReleased(objection)) return <ObjectionsView {...props} />;
  const answer = objection.answers.at(-1);
  const note = (
    <span class="objection-note">
      <Picture objection={objection} {...props} />
      <Support objection={objection} {...props} />
      {objection.status === 'resolved' && <mark>{projectorTexts.in(language).objections('resolved')}</mark>}
    </span>
  );
  return (
    <OnStage
      {...props}
      heading={objection.objectiveId && projectorTexts.in(language).objections('against')}
      note={note}
    >
      <Fit text={written(objection.text, pack)} lang={objection.language} />
      {answer && (
        <p class="answer">
          <b>{commonTexts.in(language).answers(answer.kind)}</b>{' '}
          <span lang={answer.language}>{shortened(written(answer.text, pack), 90)}</span>
        </p>
      )}
    </OnStage>
  );
}

function BalanceView(props: ViewProps) {
  const { workshop, language } = props;
  const t = projectorTexts.in(language).objections;
  const count = (...wanted: readonly string[]) =>
    allObjections(workshop).filter((objection) => isReleased(objection) && wanted.includes(objection.status)).length;
  const figures = [
    ['resolved', count('resolved')],
    ['answered', count('answered')],
    ['open', count('open', 'escalated')],
    ['parked', count('parked')],
  ] as const;
  const digits = Math.max(2, ...figures.map(([, figure]) => String(figure).length));
  return (
    <OnStage {...props} heading={t('balance')}>
      <ul class="balance" style={{ '--digits': digits }}>
        {figures.map(([name, figure]) => (
          <li key={name} class={figure === 0 ? 'none' : name}>
            <b class="figure">{figure}</b> {t(name)}
          </li>
        ))}
      </ul>
    </OnStage>
  );
}

type PictureProps = ViewProps & Readonly<{ objection: Objection }>;

function Picture({ objection, pack }: PictureProps) {
  if (objection.status === 'resolved') return <CheckIcon class="good" />;
  const sentence = pack.sentences.find(({ id }) => id === objection.sentenceId);
  return sentence ? <IssueIcon id={sentence.issue} /> : <PeopleIcon />;
}

type SupportProps = ViewProps & Readonly<{ objection: Objection }>;

const Support = ({ objection, language }: SupportProps) => (
  <b class="support">{commonTexts.in(language).words('people', { n: objection.support })}</b>
);
