import { mergeConfig } from 'vite';
import { webApp } from '../../vite.shared.ts';

/** One style sheet; and few scripts, each asked for once: the way in, the room, the rest, and what they share. */
export default mergeConfig(webApp('/', 5174, [`${import.meta.dirname}/index.html`]), {
  build: {
    cssCodeSplit: false,
    rolldownOptions: {
      checks: { ineffectiveDynamicImport: false }, // Dutch comes with the code, and is asked for as other languages are
      output: { codeSplitting: { groups: [{ name: 'base', minShareCount: 2 }] } },
    },
  },
});
