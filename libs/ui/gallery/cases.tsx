import type { ComponentChildren } from 'preact';
import {
  AgreementNote,
  ConsentCounts,
  FistBars,
  Fit,
  JoinCode,
  Logo,
  PollBars,
  RecognitionBars,
  RoleBars,
  ShiftArrows,
  VotingProgress,
} from '../src/index.ts';
import { type Room, recognitionLabels, recognitionRows, roleLabels, roleRows, rooms, shiftRows } from './sample.ts';

export type Case = Readonly<{
  heading?: string;
  corner?: boolean;
  footer?: ComponentChildren;
  view: ComponentChildren;
  /** Shown on a stage only. */
  stageOnly?: boolean;
}>;

const longWord = 'Arbeidsongeschiktheidsverzekeringsmaatschappij';

/** Not a real code: a pattern that looks like one from afar. */
export const qr = (
  <svg viewBox="0 0 25 25" fill="currentColor">
    {Array.from({ length: 625 }, (_, n) => {
      const [x, y] = [n % 25, Math.floor(n / 25)];
      const corner = (a: number, b: number) => Math.max(Math.abs(x - a), Math.abs(y - b));
      const ring = Math.min(corner(3, 3), corner(21, 3), corner(3, 21));
      const dark = ring <= 4 ? ring <= 1 || ring === 3 : (x * 7 + y * 13 + x * y * 3) % 5 < 2;
      return dark && <rect key={n} x={x} y={y} width="1.02" height="1.02" />;
    })}
  </svg>
);

const room = (name: Room): Record<string, Case> => {
  const voters = rooms[name];
  const of = (...parts: number[]) => parts.map((part) => Math.round((part / 24) * voters));
  const [consent = 0, concern = 0, object = 0, unanswered = 0] = of(17, 4, 1, 2);
  return {
    [`roles-${name}`]: {
      heading: 'In welke rol koopt Robin bij u in?',
      footer: <AgreementNote agreement={0.41} labels={{ agreement: 'Eensgezindheid', band: 'verdeeld beeld' }} />,
      view: <RoleBars rows={roleRows(voters)} voters={voters} labels={roleLabels} />,
    },
    [`roles-before-after-${name}`]: {
      heading: '9 van 24 veranderden van mening',
      footer: <AgreementNote agreement={0.63} labels={{ agreement: 'Eensgezindheid', band: 'breed gedeeld' }} />,
      view: <RoleBars rows={roleRows(voters, true)} voters={voters} labels={roleLabels} />,
    },
    [`recognition-${name}`]: {
      heading: 'Gehoord van een eigen verkoper',
      view: <RecognitionBars rows={recognitionRows(voters, false)} voters={voters} labels={recognitionLabels} />,
    },
    [`sentences-${name}`]: {
      heading: 'Gehoord van een eigen verkoper',
      corner: true,
      view: <RecognitionBars rows={recognitionRows(voters, true)} voters={voters} labels={recognitionLabels} />,
    },
    [`shift-${name}`]: {
      heading: 'Van toen naar nu',
      view: (
        <ShiftArrows
          rows={shiftRows}
          pairs={voters}
          lang="nl"
          labels={{
            caption: 'Verschuiving per stap',
            step: 'Stap',
            shift: 'Toen en nu',
            atStart: 'Toen, gezien van nu',
            now: 'Nu',
            before: 'Vooraf gezegd',
            lowest: 'Helemaal niet',
            highest: 'Volledig',
            empty: 'Nog geen stemmen.',
          }}
        />
      ),
    },
    [`consent-${name}`]: {
      heading: 'Binnen twaalf weken staat de betaaltermijn op 45 dagen, met vaste besteldatum.',
      view: (
        <ConsentCounts
          counts={{ consent, concern, object, unanswered }}
          labels={{
            caption: 'Consentronde',
            consent: 'Geen bezwaar',
            concern: 'Wel een zorg',
            object: 'Overwegend bezwaar',
            unanswered: 'Niet geantwoord',
            empty: 'Nog geen stemmen.',
          }}
        />
      ),
    },
    [`fist-${name}`]: {
      heading: 'Is het bezwaar beantwoord?',
      view: (
        <FistBars
          counts={of(1, 1, 3, 5, 9, 5) as unknown as [number, number, number, number, number, number]}
          labels={{
            caption: 'Vuist tot vijf',
            levels: [
              'Vuist: dit kan niet',
              '1: grote bezwaren',
              '2: eerst nog iets bespreken',
              '3: ik kan ermee leven',
              '4: goed voorstel',
              '5: hier maak ik me sterk voor',
            ],
            short: ['Vuist', '1', '2', '3', '4', '5'],
            adopting: 'op 3 of hoger',
            empty: 'Nog geen stemmen.',
          }}
        />
      ),
    },
    [`poll-${name}`]: {
      heading: 'Vertelt u uw verkoper dat u hem of haar als inkoper behandelt?',
      view: (
        <PollBars
          options={['Nee', 'Pas als het werkt', 'Als hij of zij ernaar vraagt', 'Ja, vooraf'].map((text, index) => ({
            id: text,
            text,
            count: of(6, 9, 5, 4)[index] ?? 0,
          }))}
          labels={{
            caption: 'Peiling',
            option: 'Antwoord',
            share: 'Aandeel',
            count: 'Aantal',
            empty: 'Nog geen stemmen.',
          }}
        />
      ),
    },
    [`voting-${name}`]: {
      heading: 'In welke rol koopt Robin bij u in?',
      corner: true,
      view: (
        <VotingProgress cast={of(17)[0] ?? 0} eligible={voters} labels={{ voting: 'Er wordt gestemd …', of: 'van' }} />
      ),
    },
  };
};

export const cases: Readonly<Record<string, Case>> = {
  lobby: {
    stageOnly: true,
    footer: (
      <>
        <span>14 deelnemers</span>
        <Logo size="1.6em" title="Rolwissel" />
      </>
    ),
    view: <JoinCode large code="K7M 2QX" address="rolwissel.nl" label="Code" qr={qr} />,
  },
  sentence: {
    stageOnly: true,
    corner: true,
    view: <Fit lang="nl" text="„De klant is ontevreden en wil nu de baas spreken.”" />,
  },
  pause: { stageOnly: true, view: <Fit lang="nl" text="Uw beste verkoper is" /> },
  question: {
    stageOnly: true,
    heading: 'Zes zinnen',
    corner: true,
    footer: <span>Ogen op uw telefoon</span>,
    view: <Fit lang="nl" text="Welke zinnen hoorde u de afgelopen maand van een eigen verkoper?" />,
  },
  insight: {
    stageOnly: true,
    view: (
      <Fit
        lang="nl"
        text="De beste uitkomst komt van verkopers die beide kanten krachtig vertegenwoordigen. De vraag is niet hoe u de klant uit uw verkoper krijgt, maar hoe u zelf aan tafel komt."
      />
    ),
  },
  'long-word': {
    stageOnly: true,
    corner: true,
    heading: longWord,
    view: <Fit lang="nl" text={`De ${longWord.toLowerCase()} belt.`} />,
  },
  ...room('typical'),
  ...room('huge'),
  ...room('empty'),
  'roles-long': {
    heading: longWord,
    view: <RoleBars rows={roleRows(24, true, true)} voters={24} labels={roleLabels} />,
  },
  'agreement-few': {
    heading: 'Zeven deelnemers',
    view: <AgreementNote labels={{ agreement: 'Eensgezindheid', band: 'meestal dezelfde kant op' }} />,
  },
};
