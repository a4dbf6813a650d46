import { mergeConfig } from 'vite';
import { webApp } from '../../vite.shared.ts';
import { slim } from './slim.ts';

/** Few files, each asked for once: the door, the room, the rest, what they share, and one style sheet. */
export default mergeConfig(webApp('/', 5174, [`${import.meta.dirname}/index.html`]), {
  plugins: [slim()],
  build: {
    cssCodeSplit: false,
    modulePreload: { resolveDependencies: (_file, parts, { hostType }) => (hostType === 'html' ? parts : []) }, // see slim.ts
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'base', minShareCount: 2 }] } } },
  },
});
