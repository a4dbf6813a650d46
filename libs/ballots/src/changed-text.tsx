import { ballotsTexts, type LanguageTag } from '@rolwissel/texts';
import { wordDiff } from '@rolwissel/ui';
import { Fragment } from 'preact';

interface ChangedTextProps {
  readonly before: string | undefined;
  readonly now: string;
  readonly language: LanguageTag;
}

/** A text as it reads now, with what came and what went since it read otherwise: to be seen, and to be heard. */
export function ChangedText({ before, now, language }: ChangedTextProps) {
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
