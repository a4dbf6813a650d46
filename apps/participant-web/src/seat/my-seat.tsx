import type { Locale } from '@rolwissel/content';
import { unsettledRounds, wordsOf } from '@rolwissel/domain';
import { grouped } from '@rolwissel/protocol';
import { awake } from '../awake/awake.ts';
import { OneOf } from '../forms/choices.tsx';
import { SureButton } from '../forms/sure-button.tsx';
import { useWish } from '../forms/wish.ts';
import { LanguageChoice } from '../language/language-choice.tsx';
import { ActLine } from '../live/act-line.tsx';
import { closeSheet, showSheet } from '../live/sheets.ts';
import { AliasForm } from './alias-form.tsx';
import type { SheetProps } from './sheets.tsx';
import { seatWords } from './words.ts';

const awakeWords = { yes: 'awakeOn', maybe: 'awakeMaybe', no: 'awakeOff' } as const;

/** Whether one can still change how one takes part. */
const isOn = (status: string): boolean => status === 'lobby' || status === 'live' || status === 'paused';

/** Who one is here, how to come back, and how one takes part. */
export function MySeat({ desk, seat }: SheetProps) {
  const t = seatWords.value;
  const { people } = desk.workshop.you;
  const inLanguage = (locale: Locale) => {
    if (desk.workshop.agenda.locales.includes(locale)) void desk.send({ kind: 'ChooseLocale', data: { locale } });
  };
  return (
    <>
      <p>{t('youAre', { alias: wordsOf(people.me?.alias) ?? '' })}</p>
      <section class="card">
        <h3>{t('digits')}</h3>
        <p class="digits">{grouped(seat.personalCode)}</p>
        <p class="soft">{t('digitsHow')}</p>
      </section>
      <button type="button" onClick={() => showSheet('things')}>
        {t('things')}
      </button>
      <section class="row">
        <h3>{t('language')}</h3>
        <LanguageChoice label={t('language')} onChoose={inLanguage} />
      </section>
      {isOn(desk.workshop.agenda.status) && <TakingPart desk={desk} />}
      <Erasing desk={desk} />
      <p class="soft">{t(awakeWords[awake.value])}</p>
    </>
  );
}

/** Voting or watching, under which name, or not any more. */
function TakingPart({ desk }: Pick<SheetProps, 'desk'>) {
  const t = seatWords.value;
  const sending = desk.sendingOf('SetParticipationMode');
  const [mode, wishMode] = useWish(desk.workshop.you.people.me?.mode, sending);
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
          void desk.send({ kind: 'SetParticipationMode', data: { mode: chosen } });
        }}
      />
      <ActLine sending={sending} isOffline={desk.isOffline} />
      {mode === 'watching' && unsettledRounds(desk.workshop).length > 0 && <p class="soft">{t('watchingFrom')}</p>}
      <AliasForm desk={desk} />
      <SureButton
        label={t('leave')}
        question={t('leaveSure')}
        yes={t('leaveYes')}
        onYes={() => {
          void desk.send({ kind: 'LeaveWorkshop', data: {} });
          closeSheet();
        }}
      />
    </>
  );
}

/** Everything of theirs goes, but not in the middle of a vote: whoever voted must not show by that. */
function Erasing({ desk }: Pick<SheetProps, 'desk'>) {
  const t = seatWords.value;
  const sending = desk.sendingOf('EraseParticipant');
  const isTooSoon = sending?.state === 'refused' && sending.code === 'round-still-open';
  return (
    <>
      <SureButton
        label={t('erase')}
        question={t('eraseSure')}
        yes={t('eraseYes')}
        onYes={() => void desk.send({ kind: 'EraseParticipant', data: {} })}
      />
      <ActLine sending={isTooSoon ? { ...sending, message: t('eraseLater') } : sending} isOffline={desk.isOffline} />
    </>
  );
}
