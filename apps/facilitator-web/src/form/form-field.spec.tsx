import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { FormField, isReady } from './form-field.tsx';

/** A form as the console has them: two texts, and what came of pressing its button. */
function show(): { readonly sent: () => number; readonly press: () => void } {
  let sent = 0;
  render(
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (isReady(event.currentTarget)) sent += 1;
      }}
    >
      <FormField name="text" label="Antwoord" language="nl" max={5} rows={2} start="lange zin" />
      <FormField name="key" label="Sleutel" language="nl" max={20} isSecret missing="Plak hier de sleutel." />
      <button type="submit">Versturen</button>
    </form>,
  );
  return { sent: () => sent, press: () => fireEvent.click(screen.getByRole('button')) };
}

const said = () => screen.getAllByRole('alert').map(({ textContent }) => textContent);
const type = (label: string, value: string) => fireEvent.input(screen.getByLabelText(label), { target: { value } });

afterEach(cleanup);

describe('a text that a form of the console needs', () => {
  it('says nothing before the form is sent', () => {
    show();
    expect(said()).toEqual(['', '']);
  });

  it('says beside itself what it wants, has the keyboard, and keeps what was typed', () => {
    const { sent, press } = show();
    press();
    expect(sent()).toBe(0);
    expect(said()).toEqual(['4 tekens te veel', 'Plak hier de sleutel.']);
    const answer = screen.getByLabelText<HTMLTextAreaElement>('Antwoord');
    expect(document.activeElement).toBe(answer);
    expect(answer.value).toBe('lange zin');
    expect(answer.getAttribute('aria-invalid')).toBe('true');
    expect(answer.getAttribute('aria-describedby')).toBe(screen.getAllByRole('alert')[0]?.id);
  });

  it('says it no longer once it is so, and is sent', () => {
    const { sent, press } = show();
    press();
    type('Antwoord', 'zin');
    expect(said()).toEqual(['', 'Plak hier de sleutel.']);
    press();
    expect(document.activeElement).toBe(screen.getByLabelText('Sleutel'));
    type('Sleutel', 'abc');
    press();
    expect(said()).toEqual(['', '']);
    expect(sent()).toBe(1);
  });

  it('says why a server refused it', () => {
    render(<FormField name="key" label="Sleutel" language="nl" max={20} isSecret refusal="Deze sleutel past niet." />);
    expect(said()).toEqual(['Deze sleutel past niet.']);
    expect(screen.getByLabelText('Sleutel').getAttribute('aria-invalid')).toBe('true');
  });
});
