import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { SureButton } from './sure-button.tsx';

function show() {
  const yeses: string[] = [];
  render(
    <SureButton
      language="nl"
      label="Intrekken"
      question="Weet u het zeker?"
      yes="Ja"
      onYes={() => yeses.push('yes')}
    />,
  );
  fireEvent.click(screen.getByRole('button', { name: 'Intrekken' }));
  return yeses;
}

const hasFocus = (role: 'group' | 'button', name: string) =>
  waitFor(() => expect(document.activeElement).toBe(screen.getByRole(role, { name })));

describe('something one does not do by accident', () => {
  afterEach(cleanup);

  it('gives the focus to its question, where a second press of the key does nothing', async () => {
    const yeses = show();
    await hasFocus('group', 'Weet u het zeker?');
    expect(yeses).toEqual([]);
  });

  it('gives the focus back when one thinks better of it', async () => {
    const yeses = show();
    fireEvent.click(screen.getByRole('button', { name: 'Annuleren' }));
    await hasFocus('button', 'Intrekken');
    expect(yeses).toEqual([]);
  });

  it('is done once', async () => {
    const yeses = show();
    fireEvent.click(screen.getByRole('button', { name: 'Ja' }));
    await hasFocus('button', 'Intrekken');
    expect(yeses).toEqual(['yes']);
  });
});
