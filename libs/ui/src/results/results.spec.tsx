/** @jest-environment jsdom */
import { describe, expect, it } from '@jest/globals';
import { cleanup, render, screen, within } from '@testing-library/preact';
import { AdvocacyMap } from './advocacy-map.tsx';
import { AgreementNote } from './agreement-note.tsx';
import { ConsentCounts } from './consent-counts.tsx';
import { FistBars } from './fist-bars.tsx';
import { LandingPicture } from './landing-picture.tsx';
import { PairBars } from './pair-bars.tsx';
import { PollBars } from './poll-bars.tsx';
import { RecognitionBars } from './recognition-bars.tsx';
import { RoleBars } from './role-bars.tsx';
import { ShiftArrows } from './shift-arrows.tsx';
import { StepTimeline } from './step-timeline.tsx';
import { VotingProgress } from './voting-progress.tsx';

/** What a screen reader gets of each cell: the drawing is hidden from it, the words for it are not. */
function rows(): string[][] {
  const [, ...body] = within(screen.getByRole('table')).getAllByRole('row');
  return body.map((row) => Array.from(row.querySelectorAll('th, td'), spoken));
}

function spoken(element: Element): string {
  const copy = document.createElement('div');
  copy.innerHTML = element.innerHTML;
  for (const hidden of copy.querySelectorAll('[aria-hidden="true"]')) hidden.remove();
  return (copy.textContent ?? '').replaceAll(/\s+/gu, ' ').trim();
}

const roleLabels = {
  caption: 'Roles',
  role: 'Role',
  share: 'Share',
  spread: 'Spread',
  support: 'Support',
  of: 'of',
  weights: ['Not', 'A little', 'Clearly', 'Above all'],
  before: 'first',
  after: 'now',
  empty: 'No votes yet.',
} as const;

describe('RoleBars', () => {
  const gatekeeper = {
    id: 'gatekeeper',
    name: 'Gatekeeper',
    share: 0.284,
    support: 23,
    spread: [1, 2, 6, 15],
  } as const;

  it('says name, share, spread and support of a role', () => {
    render(<RoleBars rows={[gatekeeper]} voters={24} labels={roleLabels} />);
    expect(screen.getByRole('table', { name: 'Roles' })).toBeTruthy();
    expect(rows()).toEqual([['Gatekeeper', '28%', 'Above all 15, Clearly 6, A little 2, Not 1', '23 of 24']]);
  });

  it('says both shares when there was an earlier round', () => {
    render(<RoleBars rows={[{ ...gatekeeper, shareBefore: 0.19 }]} voters={24} labels={roleLabels} />);
    expect(rows()[0]?.[1]).toBe('first 19%, now 28%');
  });

  it('says so when nobody voted', () => {
    render(<RoleBars rows={[gatekeeper]} voters={0} labels={roleLabels} />);
    expect(screen.getByText('No votes yet.')).toBeTruthy();
    expect(screen.queryByRole('table')).toBeNull();
  });
});

it('RecognitionBars says how many of those who voted heard it', () => {
  render(
    <RecognitionBars
      rows={[{ issue: 'price', text: 'Price', heard: 7 }]}
      voters={8}
      labels={{
        caption: 'Heard',
        sentence: 'Sentence',
        heard: 'Heard it',
        of: 'of',
        empty: 'No votes yet.',
      }}
    />,
  );
  expect(rows()).toEqual([['Price', '7 of 8']]);
});

it('ShiftArrows says then, now and what was said before, with the comma of the language', () => {
  render(
    <ShiftArrows
      rows={[{ id: 'trust', name: 'Vertrouwen', atStart: 2.14, now: 3.8, before: 3 }]}
      people={12}
      lang="nl"
      labels={{
        caption: 'Verschuiving',
        row: 'Stap',
        shift: 'Toen en nu',
        atStart: 'toen',
        now: 'nu',
        before: 'vooraf',
        lowest: 'niet',
        highest: 'volledig',
        empty: 'Nog niets.',
      }}
    />,
  );
  expect(rows()).toEqual([['Vertrouwen', 'toen 2,1, nu 3,8, vooraf 3,0']]);
});

it('ConsentCounts says four counts, silence among them', () => {
  render(
    <ConsentCounts
      counts={{ consent: 17, concern: 4, object: 1, unanswered: 2 }}
      labels={{
        caption: 'Consent',
        consent: 'No objection',
        concern: 'A concern',
        object: 'Overriding objection',
        unanswered: 'Not answered',
        empty: 'Nobody asked.',
      }}
    />,
  );
  const counts = within(screen.getByRole('list', { name: 'Consent' }))
    .getAllByRole('listitem')
    .map(spoken);
  expect(counts).toEqual(['17 No objection', '4 A concern', '1 Overriding objection', '2 Not answered']);
});

it('FistBars says each count with its meaning, and the share that would adopt', () => {
  const { container } = render(
    <FistBars
      counts={[0, 0, 1, 4, 3, 2]}
      labels={{
        caption: 'Fist',
        levels: ['Fist: no', '1: hardly', '2: first talk', '3: can live with it', '4: good', '5: champion it'],
        adopting: 'at three or higher',
        empty: 'No votes yet.',
      }}
    />,
  );
  expect(screen.getAllByRole('listitem').map(spoken)[3]).toBe('3: can live with it – 4');
  expect(spoken(container)).toContain('90% at three or higher');
});

it('PollBars says share and count per option', () => {
  render(
    <PollBars
      options={[
        { id: 'no', text: 'No', count: 6, share: 0.25 },
        { id: 'yes', text: 'Yes', count: 18, share: 0.75 },
      ]}
      labels={{ caption: 'Tell?', option: 'Option', share: 'Share', count: 'Votes', empty: 'No votes yet.' }}
    />,
  );
  expect(rows()).toEqual([
    ['No', '25%', '6'],
    ['Yes', '75%', '18'],
  ]);
});

describe('AdvocacyMap', () => {
  const corners = {
    hh: { name: 'Interpreter', share: 0.52, before: 0.29 },
    hl: { name: 'Buyer', share: 0.25, before: 0.5 },
    lh: { name: 'Deaf ears', share: 0.08, before: 0.02 },
    ll: { name: 'Messenger', share: 0.15, before: 0.19 },
  };
  const half = { from: 0, to: 10 };
  const cloud = [
    { people: 7, customer: { from: 0, to: 7 }, seller: half },
    { people: 5, customer: { from: 8, to: 10 }, seller: half },
  ];
  const props = {
    corners,
    axes: { x: 'For the customer', y: 'For you' },
    spoken: 'Middle of the room: 8 for the customer, 5 for you.',
    labels: { caption: 'Four corners', before: 'before', now: 'now', middle: 'Middle', own: 'you' },
  };
  const middle = { customer: 8, seller: 5 };

  it('says the corners with their shares then and now, and where the middle is', () => {
    const { container } = render(<AdvocacyMap {...props} middle={middle} start={{ customer: 8, seller: 2 }} />);
    expect(
      within(screen.getByRole('list', { name: 'Four corners' }))
        .getAllByRole('listitem')
        .map(spoken),
    ).toEqual([
      'Deaf ears before 2%, now 8%',
      'Interpreter before 29%, now 52%',
      'Messenger before 19%, now 15%',
      'Buyer before 50%, now 25%',
    ]);
    expect(container.textContent).toContain(props.spoken);
  });

  it('draws how many are in each patch, and a map of one patch empty', () => {
    const { container, rerender } = render(<AdvocacyMap {...props} middle={middle} cloud={cloud} />);
    expect(Array.from(container.querySelectorAll('svg text'), (text) => text.textContent)).toEqual(['7', '5']);
    rerender(<AdvocacyMap {...props} middle={middle} cloud={cloud.slice(1)} />);
    expect(container.querySelectorAll('.patch')).toHaveLength(0);
  });

  it('leads from where the room was to where it is, unless it has not moved', () => {
    const { container, rerender } = render(
      <AdvocacyMap {...props} middle={middle} start={{ customer: 8, seller: 2 }} />,
    );
    expect(container.querySelectorAll('.start')).toHaveLength(1);
    rerender(<AdvocacyMap {...props} middle={middle} start={middle} />);
    expect([container.querySelectorAll('.way').length, container.querySelectorAll('circle.middle').length]).toEqual([
      0, 1,
    ]);
  });

  it('shows oneself only where one is told of', () => {
    const { container, rerender } = render(<AdvocacyMap {...props} middle={middle} />);
    expect(container.querySelectorAll('.own-dot')).toHaveLength(0);
    rerender(<AdvocacyMap {...props} middle={middle} own={{ customer: 3, seller: 9 }} />);
    expect(container.querySelectorAll('.own-dot')).toHaveLength(1);
  });
});

it('PairBars say both ends and the mean between them, and lean to neither side at 3.0', () => {
  const rows = [
    { left: 'Results', right: 'Approach', mean: 2.44 },
    { left: 'Seldom', right: 'Weekly', mean: 3.04 },
  ];
  const labels = { caption: 'Who', outcome: 'Outcome', behaviour: 'Behaviour', mean: 'Mean', empty: 'Nobody' };
  const { container } = render(<PairBars rows={rows} people={5} lang="nl" labels={labels} />);
  const cells = Array.from(container.querySelectorAll('tbody tr'), (row) =>
    Array.from(row.querySelectorAll('th, td'), spoken),
  );
  expect(cells).toEqual([
    ['Results', '2,4', 'Approach'],
    ['Seldom', '3,0', 'Weekly'],
  ]);
  expect(Array.from(container.querySelectorAll('.leaning'), spoken)).toEqual(['Results']);
});

describe('VotingProgress', () => {
  const labels = { voting: 'Voting …', of: 'of' };

  it('is a progress bar that says 17 of 24', () => {
    render(<VotingProgress cast={17} eligible={24} labels={labels} />);
    const progress = screen.getByRole('progressbar', { name: 'Voting …' });
    expect(progress.getAttribute('aria-valuetext')).toBe('17 of 24');
    expect(document.querySelectorAll('.seats svg')).toHaveLength(24);
    expect(document.querySelectorAll('.seats .taken')).toHaveLength(17);
  });

  it('draws a bar instead of a thousand seats', () => {
    render(<VotingProgress cast={700} eligible={1000} labels={labels} />);
    expect(document.querySelectorAll('.seats svg')).toHaveLength(0);
    expect(screen.getByRole('progressbar').getAttribute('aria-valuetext')).toBe('700 of 1000');
  });
});

describe('AgreementNote', () => {
  it('is one number and one word', () => {
    const { container } = render(
      <AgreementNote agreement={0.627} labels={{ agreement: 'Agreement', of: 'of 100', band: 'broad' }} />,
    );
    expect(spoken(container)).toBe('Agreement 63 of 100 broad');
  });

  it('is words only where few voted', () => {
    const { container } = render(
      <AgreementNote labels={{ agreement: 'Agreement', of: 'of 100', band: 'mostly alike' }} />,
    );
    expect(spoken(container)).toBe('Agreement mostly alike');
  });
});

describe('StepTimeline', () => {
  it('says of each step how often and when first; the line is for the eye', () => {
    const rows = [{ id: 'trust', name: 'Trust', stretches: [0, 1, 0.5], number: '3 ×', note: 'first at 1:10' }];
    const labels = { caption: 'When', row: 'Step', number: 'How often', note: 'First', empty: 'Nothing' };
    const { container } = render(<StepTimeline rows={rows} labels={labels} />);
    expect(screen.getByRole('row', { name: /Trust 3 × first at 1:10/ })).toBeTruthy();
    expect(container.querySelectorAll('.lane[aria-hidden] > .stretch')).toHaveLength(3);
    cleanup();
    render(<StepTimeline rows={[]} labels={labels} />);
    expect(screen.getByText('Nothing')).toBeTruthy();
  });
});

describe('LandingPicture', () => {
  const labels = { spoken: 'In the middle 4 and 3', boss: 'boss satisfied', buyer: 'salesperson satisfied' };
  const patch = { plays: 6, boss: { from: 1, to: 5 }, buyer: { from: 1, to: 3 } };
  const other = { plays: 5, boss: { from: 1, to: 5 }, buyer: { from: 4, to: 5 } };

  it('draws the patches and the middle, and says the middle in words', () => {
    const { container } = render(
      <LandingPicture cloud={[patch, other]} middle={{ boss: 4, buyer: 3 }} labels={labels} />,
    );
    expect(screen.getByText('In the middle 4 and 3')).toBeTruthy();
    expect([...container.querySelectorAll('text')].map(({ textContent }) => textContent)).toEqual(['6', '5']);
    expect(container.querySelector('.middle')?.getAttribute('cx')).toBe('50%');
    expect(container.querySelector('.middle')?.getAttribute('cy')).toBe('30%');
  });

  it('draws no patch where there is but one', () => {
    const { container } = render(<LandingPicture cloud={[patch]} middle={{ boss: 4, buyer: 3 }} labels={labels} />);
    expect(container.querySelectorAll('.patch')).toHaveLength(0);
  });
});
