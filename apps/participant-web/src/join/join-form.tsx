import { join } from '@rolwissel/client';
import type { Locale } from '@rolwissel/content';
import { longestAlias } from '@rolwissel/domain';
import { grouped, type Problem } from '@rolwissel/protocol';
import { useEffect, useRef, useState } from 'preact/hooks';
import { closeDoor, type Door, knockAt, nameOf, typedDoor } from '../kept/door.ts';
import { useDraft } from '../kept/draft.ts';
import { keepSeat } from '../kept/seat.ts';
import { locale } from '../language/language.ts';
import { TaskHeading } from '../live/task-heading.tsx';
import { CodeField, Field } from './fields.tsx';
import { problemText } from './problem-text.ts';
import { useAgain } from './use-again.ts';
import { joinWords } from './words.ts';

interface Props {
  readonly door: Door;
  /** Nothing until they are here: nobody agrees to rules they cannot read. */
  readonly rules: readonly string[] | undefined;
  readonly onBack: () => void;
}

/** What went wrong, here or behind the door. */
type Told = Pick<Problem, 'code' | 'detail' | 'retryAfterMs'>;

/** Behind this door is no workshop any more, or none yet: another code may help. */
const leadsNowhere = ({ code }: Told): boolean => code === 'code-unknown' || code === 'not-in-phase';

/** Knocks once: a code unless one scanned it, an alias if one likes, and the house rules. */
export function JoinForm({ door, rules, onBack }: Props) {
  const t = joinWords.value;
  const { code: known = '', secret } = door;
  const [{ code, alias }, setTyped] = useDraft(`join ${known}`, { code: known && grouped(known), alias: '' });
  const [asksCode, setAsksCode] = useState(secret === undefined);
  const [problem, setProblem] = useState<Told>();
  const [isBusy, setBusy] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus(), [problem]);
  const knock = async () => {
    if (isBusy || !rules) return;
    setBusy(true);
    const typed = asksCode && code.trim() ? await typedDoor(code) : {};
    const way = secret === undefined || nameOf(typed) ? typed : { secret };
    if (nameOf(way) === '') {
      setBusy(false);
      setProblem({ code: 'code-unknown', detail: t('codeMissing') });
      return;
    }
    const ask = (spoken: Locale) =>
      join({
        ...way,
        ...(alias.trim() ? { alias: alias.trim() } : {}),
        locale: spoken,
        rulesAccepted: true,
        participantId: knockAt(nameOf(way)),
      });
    let answer = await ask(locale.value);
    // held in the other language only: no reason to stay outside, and the phone goes on speaking its own
    if (!answer.ok && answer.problem.code === 'locale-unknown') answer = await ask(locale.value === 'nl' ? 'en' : 'nl');
    setBusy(false);
    if (answer.ok) {
      setTyped(undefined);
      closeDoor();
      keepSeat({ ...answer.value, doors: [nameOf(way), nameOf(door)] });
      return;
    }
    const isLost = leadsNowhere(answer.problem);
    if (isLost) setAsksCode(true);
    if (isLost || answer.problem.code === 'already-joined') closeDoor();
    setProblem(answer.problem);
  };
  useAgain(problem, () => void knock());
  const type = (typed: { code: string; alias: string }) => {
    setProblem(undefined); // what is being changed is not what was refused, and is not tried again by itself
    setTyped(typed);
  };
  const isAbout = (start: string) => problem?.code.startsWith(start);
  const text = problem && problemText(problem);
  const ofAlias = isAbout('alias-') ? (alias ? text : t('aliasNeeded')) : undefined;
  const ofCode = asksCode && isAbout('code-') ? text : undefined;
  return (
    <form
      ref={form}
      noValidate
      class="form"
      onSubmit={(event) => {
        event.preventDefault();
        void knock();
      }}
    >
      <TaskHeading>{t('welcome')}</TaskHeading>
      {asksCode && <CodeField value={code} problem={ofCode} onInput={(value) => type({ code: value, alias })} />}
      <Field
        name="alias"
        label={t('alias')}
        hint={t('aliasHint')}
        maxLength={longestAlias}
        autoComplete="off"
        value={alias}
        problem={ofAlias}
        onInput={(value) => type({ code, alias: value })}
      />
      <section class="rules">
        <h2>{t('rules')}</h2>
        {rules ? (
          <ol>
            {rules.map((rule) => (
              <li key={rule}>{rule}</li>
            ))}
          </ol>
        ) : (
          <p class="soft">{t('rulesComing')}</p>
        )}
      </section>
      <button type="button" class="quiet aside" onClick={onBack}>
        {t('wasHere')}
      </button>
      <div class="actions">
        {text && !ofAlias && !ofCode && (
          <p role="alert" class="problem">
            {text}
          </p>
        )}
        <button type="submit" class="primary" aria-disabled={isBusy || !rules}>
          {isBusy ? t('busy') : t('agree')}
        </button>
      </div>
    </form>
  );
}
