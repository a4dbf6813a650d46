/** @jest-environment jsdom */
import { expect, it } from '@jest/globals';
import { render, screen } from '@testing-library/preact';
import { NextIcon } from './icons/interface.tsx';
import { JoinCode, Stage } from './stage.tsx';

it('shows heading, corner, main and footer in one language', () => {
  const { container } = render(
    <Stage
      lang="nl"
      heading="Zes zinnen"
      corner={<JoinCode code="K7M 2QX" address="example.org" label="Code" />}
      footer="14"
    >
      Welke zinnen hoorde u?
    </Stage>,
  );
  expect(screen.getByRole('heading', { name: 'Zes zinnen' })).toBeTruthy();
  expect(container.querySelector('[lang="nl"][data-stage]')?.textContent).toBe(
    'Zes zinnenexample.orgCode K7M 2QXWelke zinnen hoorde u?14',
  );
});

it('shows nothing at all when blank', () => {
  const { container } = render(
    <Stage lang="nl" heading="Zes zinnen" blank>
      Welke zinnen hoorde u?
    </Stage>,
  );
  expect(container.textContent).toBe('');
});

it('hides a picture from a screen reader unless it has a title', () => {
  render(
    <>
      <NextIcon />
      <NextIcon title="Next" />
    </>,
  );
  expect(screen.getAllByRole('img')).toHaveLength(1);
  expect(screen.getByRole('img', { name: 'Next' })).toBeTruthy();
});
