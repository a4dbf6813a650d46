import { useSignal } from '@preact/signals';
import { type Answer, join } from '@rolwissel/client';
import { localeFor, workshopTitle } from '@rolwissel/content';
import { longestAlias } from '@rolwissel/domain';
import { TaskHeading } from '@rolwissel/phone';
import { type Door, grouped, type Joined, type Problem } from '@rolwissel/protocol';
import { phoneFirstTexts, phoneTexts } from '@rolwissel/texts';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { language } from '../language/language.ts';
import { useDraft } from '../storage/draft.ts';
import { keepSeat } from '../storage/kept-seat.ts';
import { behind, doorInSight, lookBehind, mustBeNamed } from './door.ts';
import { CodeField, Field } from './fields.tsx';
import { arrive, forgetJoinLink, type JoinLink, knockAt, nameOf, typedLink, whyNoLink } from './join-link.ts';
import { problemText } from './problem-text.ts';
import { useAgain } from './use-again.ts';

interface JoinFormProps {
  readonly link: JoinLink;
  /** Nothing until they are here: nobody agrees to rules they cannot read. */
  readonly rules: readonly string[] | undefined;
  /** What else whoever stands here should know. */
  readonly aside?: ComponentChildren;
  readonly onBack: () => void;
}

/** What went wrong, here or at the server. */
type Told = Pick<Problem, 'code' | 'detail' | 'retryAfterMs'>;

/** Behind this link is no workshop any more, or none yet: another code may help. */
const leadsNowhere = ({ code }: Told): boolean => code === 'code-unknown' || code === 'not-in-phase';

/** Knocks once: a code unless one scanned it, an alias if one likes, and the house rules. */
export function JoinForm({ link, rules, aside, onBack }: JoinFormProps) {
  const t = phoneFirstTexts.in(language.value).join;
  const door = doorInSight();
  const isNamed = door?.identity === 'named';
  const names = door && mustBeNamed(door) ? phoneTexts.in(language.value).names : undefined;
  const { code: known = '', secret } = link;
  const [{ code, alias }, setTyped] = useDraft(`join ${known}`, { code: known && grouped(known), alias: '' });
  const asksCode = useSignal(secret === undefined);
  const led = behind(link);
  const problem = useSignal<Told | undefined>(undefined);
  const isBusy = useSignal(false);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus(), [problem.value]);
  const refuse = (refusal: Told) => {
    const isLost = leadsNowhere(refusal);
    if (isLost) asksCode.value = true;
    if (isLost || refusal.code === 'already-joined') forgetJoinLink();
    problem.value = refusal;
  };
  const knock = async () => {
    if (isBusy.value || !rules) return;
    isBusy.value = true;
    const typed = asksCode.value && code.trim() ? await typedLink(code) : {};
    const way = secret === undefined || nameOf(typed) ? typed : { secret };
    if (nameOf(way) === '') {
      isBusy.value = false;
      problem.value = await whyNoLink(asksCode.value ? code : '');
      return;
    }
    const found = await lookBehind(way);
    const answer = found.ok ? await enter(way, found.value, alias.trim()) : found;
    isBusy.value = false;
    if (answer.ok) {
      setTyped(undefined);
      keepSeat({
        ...answer.value,
        link: way,
        ...(found.ok ? { title: workshopTitle(found.value, language.value) } : {}),
      });
      arrive();
      return;
    }
    refuse(answer.problem);
  };
  useEffect(() => {
    if (led?.ok === false && leadsNowhere(led.problem)) refuse(led.problem); // before anybody takes the trouble to fill it in
  }, [led]);
  useAgain(problem.value, () => void knock());
  const type = (typed: { code: string; alias: string }) => {
    problem.value = undefined; // what is being changed is not what was refused, and is not tried again by itself
    setTyped(typed);
  };
  const isAbout = (start: string) => problem.value?.code.startsWith(start);
  const text = problem.value && problemText(problem.value);
  const ofAlias = isAbout('alias-') || isAbout('text-') ? text : undefined;
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
      {door && <p class="soft">{workshopTitle(door, language.value)}</p>}
      <TaskHeading>{t('welcome')}</TaskHeading>
      {aside}
      {asksCode.value && (
        <CodeField
          value={code}
          problem={ofCode}
          onInput={(value) => type({ code: value, alias })}
          onChange={() => void lookAt(code)}
        />
      )}
      <Field
        name="alias"
        label={isNamed && names ? names('name') : t('alias')}
        hint={names ? names(isNamed ? 'nameHint' : 'aliasMust') : t('aliasHint')}
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
            {rules.map((rule, index) => (
              <li key={rule}>{index === 0 && isNamed && names ? names('nameRule') : rule}</li>
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

/** A code was typed whole: where it leads is asked while one types on. */
async function lookAt(typed: string): Promise<void> {
  const way = await typedLink(typed);
  if (nameOf(way) !== '') await lookBehind(way);
}

/** Asks to be let in, in the language one reads the workshop in. Who may not do without a name is told so here. */
function enter(way: JoinLink, door: Door, alias: string): Answer<Joined> | Promise<Answer<Joined>> {
  const { identity, locales } = door;
  if (mustBeNamed(door) && alias === '') {
    const detail = phoneTexts.in(language.value).names(identity === 'named' ? 'nameNeeded' : 'aliasNeeded');
    return { ok: false, problem: { type: '', title: '', status: 422, code: 'alias-missing', detail } };
  }
  const read = localeFor(language.value);
  return join({
    ...way,
    ...(alias ? { alias } : {}),
    locale: locales.includes(read) ? read : (locales[0] ?? read),
    rulesAccepted: true,
    participantId: knockAt(nameOf(way)),
  });
}
