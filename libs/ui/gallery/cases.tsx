import type { ComponentChildren } from 'preact';
import {
  AgreementNote,
  Fit,
  JoinCode,
  LandingPicture,
  Logo,
  RoleBars,
  StepIcon,
  type StepId,
  StepTimeline,
  VotingProgress,
} from '../src/index.ts';
import { roleLabels, roleRows } from './sample.ts';

export type Case = Readonly<{
  heading?: string;
  corner?: boolean;
  footer?: ComponentChildren;
  view: ComponentChildren;
  /** Shown on a stage only. */
  stageOnly?: boolean;
}>;

const voting = { voting: 'Er wordt gestemd …', of: 'van' };

const stepIds: readonly StepId[] = [
  'objective',
  'faith',
  'validity',
  'commitment',
  'trust',
  'communication',
  'dynamics',
];
const steps = [
  'Gezamenlijk doel',
  'Oplossend vermogen',
  'Beide standpunten',
  'Samen willen werken',
  'Vertrouwen',
  'Heldere taal',
  'Het spel herkennen',
];

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
  'voting-typical': {
    heading: 'In welke rol koopt Robin bij u in?',
    corner: true,
    view: <VotingProgress cast={17} eligible={24} labels={voting} />,
  },
  'voting-huge': {
    heading: 'In welke rol koopt Robin bij u in?',
    corner: true,
    view: <VotingProgress cast={708} eligible={1000} labels={voting} />,
  },
  'voting-empty': { view: <VotingProgress cast={0} eligible={0} labels={voting} /> },
  'roles-empty': { view: <RoleBars rows={roleRows(0)} voters={0} labels={roleLabels} /> },
  'roles-long': {
    heading: longWord,
    view: <RoleBars rows={roleRows(24, true, true)} voters={24} labels={roleLabels} />,
  },
  'agreement-few': {
    heading: 'Zeven deelnemers',
    view: <AgreementNote labels={{ agreement: 'Eensgezindheid', of: 'van 100', band: 'grotendeels eens' }} />,
  },
  'play-steps': {
    heading: 'Welke stap, en wanneer?',
    footer: <span>Bij 4 van 8 teams kwam een toezegging op tafel</span>,
    view: (
      <StepTimeline
        rows={steps.map((name, row) => ({
          id: stepIds[row] ?? name,
          icon: <StepIcon id={stepIds[row] ?? 'trust'} size="1.2em" />,
          name,
          stretches: Array.from({ length: 8 }, (_, minute) => ((minute * 3 + row * 5) % 8) / 8),
          number: `${row * 3} ×`,
          note: row === 0 ? 'niet gezien' : `eerst op ${row}:30`,
        }))}
        labels={{
          caption: 'Wanneer welke stap gezien werd',
          row: 'Stap',
          number: 'Hoe vaak',
          note: 'Eerst',
          empty: '',
        }}
      />
    ),
  },
  'play-landing': {
    heading: '9 van 12 teams kwamen tot een afspraak',
    footer: <span>Bij 5 van 12 teams had een andere landing allebei meer opgeleverd</span>,
    view: (
      <LandingPicture
        cloud={[
          { plays: 5, boss: { from: 1, to: 3 }, buyer: { from: 1, to: 5 } },
          { plays: 7, boss: { from: 4, to: 5 }, buyer: { from: 1, to: 5 } },
        ]}
        middle={{ boss: 4, buyer: 3 }}
        labels={{ spoken: 'In het midden 4 en 3', boss: 'baas tevreden', buyer: 'verkoper tevreden' }}
      />
    ),
  },
};
