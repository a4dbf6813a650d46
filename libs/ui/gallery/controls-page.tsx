import { LockIcon, NextIcon, UndoIcon } from '../src/index.ts';

/** Native controls as base.css leaves them, in both schemes. */
export function ControlsPage() {
  return (
    <div class="controls">
      {(['light', 'dark'] as const).map((scheme) => (
        <section key={scheme} class="sheet" data-scheme={scheme}>
          <h1>Wie maakt jouw salaris over?</h1>
          <h2>Zes zinnen</h2>
          <p>
            Een gewone zin met <a href="#controls">een verwijzing</a>, een <mark>gemarkeerd woord</mark> en{' '}
            <span class="soft">iets zachts</span>.
          </p>
          <p class="row">
            <button type="button" class="primary">
              Volgende <NextIcon />
            </button>
            <button type="button">
              <UndoIcon /> Ongedaan maken
            </button>
            <button type="button" class="quiet">
              Annuleren
            </button>
            <button type="button" disabled>
              <LockIcon /> Gesloten
            </button>
          </p>
          <label>
            Schuilnaam
            <input placeholder="Robin" />
          </label>
          <label>
            Bezwaar
            <textarea aria-invalid="true">Te lang: nog 12 tekens eraf.</textarea>
          </label>
          <label>
            Taal
            <select>
              <option>Nederlands</option>
            </select>
          </label>
          <p class="row">
            <label>
              <input type="checkbox" checked /> Vertellen
            </label>
            <label>
              <input type="radio" name={scheme} checked /> Nee
            </label>
            <label>
              <input type="radio" name={scheme} /> Ja, vooraf
            </label>
          </p>
        </section>
      ))}
    </div>
  );
}
