import { expect, it } from '@jest/globals';
import { render } from '@testing-library/preact';
import { CheckIcon, PeekIcon } from './interface.tsx';
import { IssueIcon } from './issues.tsx';

const drawn = (root: Element) => Array.from(root.querySelectorAll('svg'), ({ innerHTML }) => innerHTML);

it('a picture can stand in many places, change its place, and go from one of them', () => {
  const page = (count: number, title = '') => (
    <p>
      {Array.from({ length: count }, (_, key) => (
        <span key={key}>
          <PeekIcon title={title} />
          {title && <CheckIcon />}
          <IssueIcon id={key > 0 ? 'time' : 'scope'} />
        </span>
      ))}
    </p>
  );
  const { container, rerender } = render(page(3));
  const [eye, ruler, , clock] = drawn(container);
  expect(drawn(container)).toEqual([eye, ruler, eye, clock, eye, clock]);
  rerender(page(1, 'look'));
  const tick = drawn(container)[1];
  expect(drawn(container)).toEqual([eye, tick, ruler]);
  rerender(page(2, 'look'));
  expect(drawn(container)).toEqual([eye, tick, ruler, eye, tick, clock]);
  expect([eye, tick, ruler, clock].every((picture) => picture?.startsWith('<'))).toBe(true);
});
