/** @jest-environment jsdom */
import { describe, expect, it } from '@jest/globals';
import { render, screen, within } from '@testing-library/preact';
import { AgreementNote } from './agreement-note.tsx';
import { ConsentCounts } from './consent-counts.tsx';
import { FistBars } from './fist-bars.tsx';
import { PollBars } from './poll-bars.tsx';
import { RecognitionBars } from './recognition-bars.tsx';
import { RoleBars } from './role-bars.tsx';
import { ShiftArrows } from './shift-arrows.tsx';
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
