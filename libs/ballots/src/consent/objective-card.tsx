import { written } from '@rolwissel/content';
import { type ObjectiveView, objectionOf, objectiveKinds, wordsOf } from '@rolwissel/domain';
import { ballotsTexts, type LanguageTag } from '@rolwissel/texts';
import { wordDiff } from '@rolwissel/ui';
import { type ComponentChildren, Fragment } from 'preact';
import type { OnPhone } from '../phone-ballot.ts';

interface ObjectiveCardProps extends Omit<OnPhone, 'round'> {
  readonly objective: ObjectiveView;
}

/** An objective as it reads now, what it brings whom, and what changed since the version before. */
export function ObjectiveCard({ workshop, pack, language, objective }: ObjectiveCardProps) {
  const t = ballotsTexts.in(language).objective;
  const version = objective.versions.at(-1);
  if (!version) return null;
  const takenIn = version.addresses.flatMap((id) => objectionOf(workshop, id) ?? []); // those the room may read
  const before = objective.versions.at(-2);
  const words = (name: 'text' | 'measure' | 'servesBoss' | 'servesBuyer') => (
    <Changed before={before && wordsOf(before[name])} now={written(version[name], pack)} language={language} />
  );
  return (
    <article class="objective">
      <p class="soft">
        {t('version', { n: version.n })} · {pack.questions.objectiveKind[objectiveKinds.indexOf(objective.kind)]}
      </p>
      <p class="large">{words('text')}</p>
      <dl>
        <Entry term={t('servesBoss')}>{words('servesBoss')}</Entry>
        <Entry term={t('servesBuyer')}>{words('servesBuyer')}</Entry>
        {wordsOf(version.measure) !== '' && <Entry term={t('measure')}>{words('measure')}</Entry>}
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
    </article>
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

interface ChangedProps {
  readonly before: string | undefined;
  readonly now: string;
  readonly language: LanguageTag;
}

function Changed({ before, now, language }: ChangedProps) {
  if (before === undefined || before === now) return <>{now}</>;
  return (
    <>
      {wordDiff(before, now).map(({ kind, text }, index) => {
        const Tag = ({ same: 'span', new: 'ins', gone: 'del' } as const)[kind];
        return (
          // a diff is drawn anew as a whole: its place is the only name a stretch has
          <Fragment key={index}>
            <Tag>
              {kind !== 'same' && <span class="visually-hidden">{ballotsTexts.in(language).objective(kind)} </span>}
              {text}
            </Tag>{' '}
          </Fragment>
        );
      })}
    </>
  );
}
