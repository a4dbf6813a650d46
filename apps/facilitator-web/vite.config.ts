import { readFileSync } from 'node:fs';
import { mergeConfig, type Plugin } from 'vite';
import { webApp } from '../../vite.shared.ts';

const pages = ['index', 'projector', 'remote', 'replay', 'result', 'follow-up', 'compare'].map(
  (name) => `${import.meta.dirname}/${name}.html`,
);

const script = /<script.*<\/script>/;

/** Every page is the index with a script of its own. */
const asTheIndex = (): Plugin => ({
  name: 'as-the-index',
  transformIndexHtml: {
    order: 'pre',
    handler(html) {
      const [own = ''] = script.exec(html) ?? [];
      return readFileSync(`${import.meta.dirname}/index.html`, 'utf8').replace(script, own);
    },
  },
});

export default mergeConfig(webApp('/console/', 5175, pages), { plugins: [asTheIndex()] });
