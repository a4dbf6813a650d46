import { written } from '@rolwissel/content';
import { type ObjectiveView, objectionOf, objectiveKinds, wordsOf } from '@rolwissel/domain';
import { ballotsTexts } from '@rolwissel/texts';
import type { ComponentChildren } from 'preact';
import { ChangedText } from '../changed-text.tsx';
import type { OnPhone } from '../phone-ballot.ts';

interface ObjectiveCardProps extends Omit<OnPhone, 'round'> {
  readonly objective: ObjectiveView;
}

/** An objective as it reads now, what it brings whom, and what changed since the version before. */
export function ObjectiveCard(props: ObjectiveCardProps) {
  return (
    <article class="objective">
      <ObjectiveVersion {...props} />
      <ObjectiveText {...props} />
      <ObjectiveBenefitList {...props} />
    </article>
  );
}

/** Which version it is, and of what kind. */
export function ObjectiveVersion({ pack, language, objective }: ObjectiveCardProps) {
  const n = objective.versions.at(-1)?.n ?? 1;
  return (
    <p class="soft">
      {ballotsTexts.in(language).objective('version', { n })} ·{' '}
      {pack.questions.objectiveKind[objectiveKinds.indexOf(objective.kind)]}
    </p>
  );
}

/** The sentence alone. */
export const ObjectiveText = (props: ObjectiveCardProps) => (
  <p class="large">
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
  readonly name: 'text' | 'measure' | 'servesBoss' | 'servesBuyer';
}

/** A part of it as it reads now, with what changed since the version before. */
function Words({ pack, language, objective: { versions }, name }: WordsProps) {
  const before = versions.at(-2);
  return (
    <ChangedText
      before={before && wordsOf(before[name])}
      now={written(versions.at(-1)?.[name], pack)}
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
