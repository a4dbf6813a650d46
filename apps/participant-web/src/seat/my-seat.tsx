import type { Locale } from '@rolwissel/content';
import { wordsOf } from '@rolwissel/domain';
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
      {sending?.state === 'refused' && sending.code === 'ballot-cast' && <p class="soft">{t('modeFirst')}</p>}
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
