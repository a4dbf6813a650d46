import { useSignal } from '@preact/signals';
import { join } from '@rolwissel/client';
import { localeFor } from '@rolwissel/content';
import { locales, longestAlias } from '@rolwissel/domain';
import { TaskHeading } from '@rolwissel/phone';
import { grouped, type Problem } from '@rolwissel/protocol';
import { phoneFirstTexts } from '@rolwissel/texts';
import { useEffect, useRef } from 'preact/hooks';
import { language } from '../language/language.ts';
import { useDraft } from '../storage/draft.ts';
import { keepSeat } from '../storage/kept-seat.ts';
import { CodeField, Field } from './fields.tsx';
import { forgetJoinLink, type JoinLink, knockAt, nameOf, typedLink } from './join-link.ts';
import { problemText } from './problem-text.ts';
import { useAgain } from './use-again.ts';

interface JoinFormProps {
  readonly link: JoinLink;
  /** Nothing until they are here: nobody agrees to rules they cannot read. */
  readonly rules: readonly string[] | undefined;
  readonly onBack: () => void;
}

/** What went wrong, here or at the server. */
type Told = Pick<Problem, 'code' | 'detail' | 'retryAfterMs'>;

/** Behind this link is no workshop any more, or none yet: another code may help. */
const leadsNowhere = ({ code }: Told): boolean => code === 'code-unknown' || code === 'not-in-phase';

/** Knocks once: a code unless one scanned it, an alias if one likes, and the house rules. */
export function JoinForm({ link, rules, onBack }: JoinFormProps) {
  const t = phoneFirstTexts.in(language.value).join;
  const { code: known = '', secret } = link;
  const [{ code, alias }, setTyped] = useDraft(`join ${known}`, { code: known && grouped(known), alias: '' });
  const asksCode = useSignal(secret === undefined);
  const problem = useSignal<Told | undefined>(undefined);
  const isBusy = useSignal(false);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus(), [problem.value]);
  const knock = async () => {
    if (isBusy.value || !rules) return;
    isBusy.value = true;
    const typed = asksCode.value && code.trim() ? await typedLink(code) : {};
    const way = secret === undefined || nameOf(typed) ? typed : { secret };
    if (nameOf(way) === '') {
      isBusy.value = false;
      problem.value = { code: 'code-unknown', detail: t('codeMissing') };
      return;
    }
    const ask = (locale: string) =>
      join({
        ...way,
        ...(alias.trim() ? { alias: alias.trim() } : {}),
        locale,
        rulesAccepted: true,
        participantId: knockAt(nameOf(way)),
      });
    const locale = localeFor(language.value);
    let answer = await ask(locale);
    // not held in this language: no reason to stay outside, and the phone goes on speaking its own
    for (const other of locales.filter((known) => known !== locale))
      if (!answer.ok && answer.problem.code === 'locale-unknown') answer = await ask(other);
    isBusy.value = false;
    if (answer.ok) {
      setTyped(undefined);
      forgetJoinLink();
      keepSeat({ ...answer.value, joinLinks: [nameOf(way), nameOf(link)] });
      return;
    }
    const isLost = leadsNowhere(answer.problem);
    if (isLost) asksCode.value = true;
    if (isLost || answer.problem.code === 'already-joined') forgetJoinLink();
    problem.value = answer.problem;
  };
  useAgain(problem.value, () => void knock());
  const type = (typed: { code: string; alias: string }) => {
    problem.value = undefined; // what is being changed is not what was refused, and is not tried again by itself
    setTyped(typed);
  };
  const isAbout = (start: string) => problem.value?.code.startsWith(start);
  const text = problem.value && problemText(problem.value);
  const ofAlias = isAbout('alias-') ? (alias ? text : t('aliasNeeded')) : undefined;
  const ofCode = asksCode.value && isAbout('code-') ? text : undefined;
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
      {asksCode.value && <CodeField value={code} problem={ofCode} onInput={(value) => type({ code: value, alias })} />}
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
        <button type="submit" class="primary" aria-disabled={isBusy.value || !rules}>
          {isBusy.value ? t('busy') : t('agree')}
        </button>
      </div>
    </form>
  );
}
