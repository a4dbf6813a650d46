import { OneOf } from '@rolwissel/ballots/phone';
import { localeFor } from '@rolwissel/content';
import { hasEnded, unsettledRounds, wordsOf } from '@rolwissel/domain';
import { ActLine, SureButton, useOptimistic } from '@rolwissel/phone/later';
import { grouped } from '@rolwissel/protocol';
import { type LanguageTag, phoneTexts } from '@rolwissel/texts';
import { awake } from '../awake/awake.ts';
import { language } from '../language/language.ts';
import { LanguageChoice } from '../language/language-choice.tsx';
import { readableIn } from '../language/offered.ts';
import { closeSheet, showSheet } from '../room/sheets.ts';
import { AliasForm } from './alias-form.tsx';
import type { SheetProps } from './sheets.tsx';

const awakeWords = { yes: 'awakeOn', maybe: 'awakeMaybe', no: 'awakeOff' } as const;

/** Whether one can still change how one takes part. */
const isOn = (status: string): boolean => status === 'lobby' || status === 'live' || status === 'paused';

/** What one did stands on the page itself, under this sheet. */

/** Who one is here, how to come back, and how one takes part. */
export function MySeat({ context, seat }: SheetProps) {
  const t = phoneTexts.in(language.value).mine;
  const { people } = context.workshop.you;
  const inLanguage = (tag: LanguageTag) => {
    void context.acts?.send({ kind: 'ChooseLocale', data: { locale: localeFor(tag) } });
  };
  return (
    <>
      <p>{t('youAre', { alias: wordsOf(people.me?.alias) ?? '' })}</p>
      <section class="card">
        <h3>{t('digits')}</h3>
        <p class="digits">{grouped(seat.personalCode)}</p>
        <p class="soft">{t('digitsHow')}</p>
      </section>
      {hasEnded(context.workshop.agenda.status) ? (
        <button type="button" onClick={closeSheet}>
          {t('takeHome')}
        </button>
      ) : (
        <button type="button" onClick={() => showSheet('history')}>
          {t('history')}
        </button>
      )}
      <section class="row">
        <h3>{t('language')}</h3>
        <LanguageChoice
          label={t('language')}
          among={readableIn(context.workshop.agenda.locales)}
          onChoose={inLanguage}
        />
      </section>
      {isOn(context.workshop.agenda.status) && <TakingPart context={context} />}
      <Erasing context={context} />
      <p class="soft">{t(awakeWords[awake.value])}</p>
    </>
  );
}

/** Voting or watching, under which name, or not any more. */
function TakingPart({ context }: Pick<SheetProps, 'context'>) {
  const t = phoneTexts.in(language.value).mine;
  const sending = context.sendingOf('SetParticipationMode');
  const [mode, wishMode] = useOptimistic(context.workshop.you.people.me?.mode, sending);
  return (
    <>
      <OneOf
        legend={t('mode')}
        isSmall
        options={[
          { id: 'voting' as const, text: t('voting') },
          { id: 'watching' as const, text: t('watching') },
        ]}
        value={mode}
        onChoose={(chosen) => {
          wishMode(chosen);
          void context.acts?.send({ kind: 'SetParticipationMode', data: { mode: chosen } });
        }}
      />
      <ActLine context={context} sending={sending} />
      {mode === 'watching' && unsettledRounds(context.workshop).length > 0 && <p class="soft">{t('watchingFrom')}</p>}
      <AliasForm context={context} />
      <SureButton
        language={language.value}
        label={t('leave')}
        question={t('leaveSure')}
        yes={t('leaveYes')}
        onYes={() => {
          void context.acts?.send({ kind: 'LeaveWorkshop', data: {} });
          closeSheet();
        }}
      />
    </>
  );
}

/** Everything of theirs goes, but not in the middle of a vote: whoever voted must not show by that. */
function Erasing({ context }: Pick<SheetProps, 'context'>) {
  const t = phoneTexts.in(language.value).mine;
  const sending = context.sendingOf('EraseParticipant');
  const isTooSoon = sending?.state === 'refused' && sending.code === 'round-still-open';
  return (
    <>
      <SureButton
        language={language.value}
        label={t('erase')}
        question={t('eraseSure')}
        yes={t('eraseYes')}
        onYes={() => void context.acts?.send({ kind: 'EraseParticipant', data: {} })}
      />
      <ActLine context={context} sending={isTooSoon ? { ...sending, message: t('eraseLater') } : sending} />
    </>
  );
}
