import { written } from '@rolwissel/content';
import { type ObjectiveView, objectionOf, objectiveKinds, wordsOf } from '@rolwissel/domain';
import { ballotsTexts } from '@rolwissel/texts';
import type { ComponentChildren } from 'preact';
import { ChangedText } from '../changed-text.tsx';
import type { OnPhone } from '../phone-ballot.ts';

/** What is marked where it changed. */
const marked = ['text', 'measure', 'servesBoss', 'servesBuyer'] as const;

interface ObjectiveCardProps extends Omit<OnPhone, 'round'> {
  readonly objective: ObjectiveView;
}

/** An objective as it reads now, what it brings whom, and as long as it is talked about, what changed since the version before. */
export function ObjectiveCard(props: ObjectiveCardProps) {
  return (
    <article class="objective">
      <ObjectiveVersion {...props} />
      <ObjectiveText {...props} />
      <ObjectiveBenefitList {...props} />
    </article>
  );
}

/** Which version it is, of what kind, and whether its words are others than before. */
export function ObjectiveVersion({ pack, language, objective }: ObjectiveCardProps) {
  const t = ballotsTexts.in(language).objective;
  const now = objective.versions.at(-1);
  const before = versionBefore(objective);
  const isChanged = now && before && marked.some((name) => wordsOf(before[name]) !== wordsOf(now[name]));
  return (
    <>
      {isChanged && <p class="soft">{t('changed')}</p>}
      <p class="soft">
        {t('version', { n: now?.n ?? 1 })} · {pack.questions.objectiveKind[objectiveKinds.indexOf(objective.kind)]}
      </p>
    </>
  );
}

/** What its words are held against; nothing once it is settled. */
const versionBefore = ({ status, versions }: ObjectiveView) =>
  status === 'agreed' || status === 'adopted' ? undefined : versions.at(-2);

/** The sentence alone. */
export const ObjectiveText = (props: ObjectiveCardProps) => (
  <p class="large" lang={props.objective.versions.at(-1)?.language}>
    <Words {...props} name="text" />
  </p>
);

/** What it brings whom, how one will see it, and which objections it takes in. */
export function ObjectiveBenefitList(props: ObjectiveCardProps) {
  const { workshop, pack, language, objective } = props;
  const t = ballotsTexts.in(language).objective;
  const version = objective.versions.at(-1);
  if (!version) return null;
  const takenIn = version.addresses.flatMap((id) => objectionOf(workshop, id) ?? []); // those the room may read
  return (
    <>
      <dl>
        <Entry term={t('servesBoss')}>
          <Words {...props} name="servesBoss" />
        </Entry>
        <Entry term={t('servesBuyer')}>
          <Words {...props} name="servesBuyer" />
        </Entry>
        {wordsOf(version.measure) !== '' && (
          <Entry term={t('measure')}>
            <Words {...props} name="measure" />
          </Entry>
        )}
        <Entry term={t('due')}>{t('weeks', { n: version.dueWeeks })}</Entry>
      </dl>
      {takenIn.length > 0 && (
        <>
          <p class="soft">{t('takesIn')}</p>
          <ul class="plain">
            {takenIn.map(({ id, text }) => (
              <li key={id}>{written(text, pack)}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

interface WordsProps extends ObjectiveCardProps {
  readonly name: (typeof marked)[number];
}

/** A part of it as it reads now, with what changed since the version before. */
function Words({ pack, language, objective, name }: WordsProps) {
  const before = versionBefore(objective);
  return (
    <ChangedText
      before={before && wordsOf(before[name])}
      now={written(objective.versions.at(-1)?.[name], pack)}
      language={language}
    />
  );
}

interface EntryProps {
  readonly term: string;
  readonly children: ComponentChildren;
}

function Entry({ term, children }: EntryProps) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}
