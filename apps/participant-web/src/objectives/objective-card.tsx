import { objectionOf, objectiveKinds, type Workshop, wordsOf } from '@rolwissel/domain';
import { wordDiff } from '@rolwissel/ui';
import { type ComponentChildren, Fragment } from 'preact';
import type { Desk } from '../live/desk.ts';
import { said } from '../pack/said.ts';
import { objectiveWords } from './words.ts';

export type ObjectiveView = Workshop['objectives']['byId'][string];

/** An objective as it reads now, what it brings whom, and what changed since the version before. */
export function ObjectiveCard({ desk, objective }: { desk: Desk; objective: ObjectiveView }) {
  const t = objectiveWords.value;
  const version = objective.versions.at(-1);
  if (!version) return null;
  const before = objective.versions.at(-2);
  const words = (name: 'text' | 'measure' | 'servesBoss' | 'servesBuyer') => (
    <Changed before={before && wordsOf(before[name])} now={wordsOf(version[name]) ?? desk.pack.ui.removed} />
  );
  return (
    <article class="objective">
      <p class="soft">
        {t('version', { n: version.n })} · {desk.pack.questions.objectiveKind[objectiveKinds.indexOf(objective.kind)]}
      </p>
      <p class="large">{words('text')}</p>
      <dl>
        <Entry term={t('servesBoss')}>{words('servesBoss')}</Entry>
        <Entry term={t('servesBuyer')}>{words('servesBuyer')}</Entry>
        {wordsOf(version.measure) !== '' && <Entry term={t('measure')}>{words('measure')}</Entry>}
        <Entry term={t('due')}>{t('weeks', { n: version.dueWeeks })}</Entry>
      </dl>
      {version.addresses.length > 0 && (
        <>
          <p class="soft">{t('takesIn')}</p>
          <ul class="plain">
            {version.addresses.map((id) => (
              <li key={id}>{said(objectionOf(desk.workshop, id)?.text, desk.pack)}</li>
            ))}
          </ul>
        </>
      )}
    </article>
  );
}

function Entry({ term, children }: { term: string; children: ComponentChildren }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Changed({ before, now }: { before: string | undefined; now: string }) {
  if (before === undefined || before === now) return <>{now}</>;
  return (
    <>
      {wordDiff(before, now).map(({ kind, text }, index) => {
        const Tag = ({ same: 'span', new: 'ins', gone: 'del' } as const)[kind];
        return (
          // a diff is drawn anew as a whole: its place is the only name a stretch has
          <Fragment key={index}>
            <Tag>
              {kind !== 'same' && <span class="visually-hidden">{objectiveWords.value(kind)} </span>}
              {text}
            </Tag>{' '}
          </Fragment>
        );
      })}
    </>
  );
}
