import { beforeEach, describe, expect, it } from '@jest/globals';
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { LongScale } from './long-scale.tsx';

function Scale({ start }: { readonly start?: number }) {
  const [value, choose] = useState<number | undefined>(start);
  return (
    <LongScale
      legend="Hoe hard"
      highest={10}
      value={value}
      ends={['niet', 'zo hard als het kan']}
      spoken={{ value: (n) => `${n} van 10`, less: 'minder', more: 'meer' }}
      onChoose={choose}
    />
  );
}

const tap = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const said = () => screen.getByRole('status').textContent;
const chosen = () => screen.getAllByRole<HTMLInputElement>('radio').flatMap((each, n) => (each.checked ? [n] : []));

beforeEach(cleanup);

describe('a long scale', () => {
  it('stands on no value before one is chosen', () => {
    render(<Scale />);
    expect([chosen(), said()]).toEqual([[], '·']);
  });

  it('comes into the middle with the first tap on either button, and goes on by one', () => {
    render(<Scale />);
    tap('minder');
    expect(chosen()).toEqual([5]);
    tap('minder');
    tap('meer');
    tap('meer');
    expect([chosen(), said()]).toEqual([[6], '66 van 10']);
  });

  it('goes to a value at once, with a tap or from the keyboard', () => {
    render(<Scale start={2} />);
    fireEvent.click(screen.getByRole('radio', { name: '9 van 10' }));
    expect(chosen()).toEqual([9]);
  });

  it('goes no further than its ends, and says so', () => {
    render(<Scale start={10} />);
    tap('meer');
    expect(chosen()).toEqual([10]);
    expect(screen.getByRole('button', { name: 'meer' }).getAttribute('aria-disabled')).toBe('true');
    fireEvent.click(screen.getByRole('radio', { name: '0 van 10' }));
    tap('minder');
    expect(chosen()).toEqual([0]);
  });
});
