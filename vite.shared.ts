import { readFileSync } from 'node:fs';
import { defaultClientConditions, defineConfig, type Plugin } from 'vite';
import { languages, languageTags } from './libs/texts/src/languages.ts';

/** The server that `npm run dev` started; it says so in PORT. */
const server = `http://127.0.0.1:${process.env['PORT'] ?? 3000}`;

/** One Vite configuration for every web app: the libraries are compiled from their source. `pages` are its entry pages. */
export const webApp = (base: string, port: number, pages: readonly string[]) =>
  defineConfig({
    base,
    plugins: [tellingTheOld(base), withoutWebTransport()],
    resolve: { conditions: ['source', ...defaultClientConditions] },
    build: {
      target: 'es2022',
      cssTarget: ['chrome103', 'edge103', 'firefox115', 'safari15.4', 'ios15.4'], // as tools/check-browsers.js has it for scripts
      modulePreload: { polyfill: false },
      rolldownOptions: { input: [...pages] },
    },
    server: {
      port,
      strictPort: true,
      proxy: { '/api': server, '/socket.io': { target: server, ws: true } },
    },
  });

/** Lets each page say in one sentence that the browser is too old for it. The sentence stands in the page, in every language. */
function tellingTheOld(base: string): Plugin {
  const name = 'too-old';
  return {
    name,
    apply: 'build',
    buildStart() {
      const source = readFileSync(new URL('tools/too-old.js', import.meta.url), 'utf8').replace(/^\/\/.*\n/gm, '');
      this.emitFile({ type: 'asset', name: `${name}.js`, source });
    },
    transformIndexHtml: {
      order: 'post',
      async handler(_html, { bundle = {} }) {
        const script = Object.values(bundle).find(({ fileName }) => fileName.includes(`/${name}-`))?.fileName;
        const sentences = await Promise.all(
          languageTags.map(async (tag) => {
            const common = (await languages[tag].common()) as { readonly browser: { readonly tooOld: string } };
            return [`data-${tag}`, common.browser.tooOld] as const;
          }),
        );
        return [
          { tag: 'meta', attrs: { id: name, ...Object.fromEntries(sentences) }, injectTo: 'head' },
          { tag: 'script', attrs: { src: `${base}${script}`, defer: true }, injectTo: 'head-prepend' },
        ];
      },
    },
  };
}

/** Leaves out of the bundles a way of connecting that socket.io brings along and no screen asks for. */
const withoutWebTransport = (): Plugin => ({
  name: 'without-webtransport',
  apply: 'build',
  load: (id) => (/engine\.io-client\/.*\/webtransport\.js$/.test(id) ? 'export class WT {}' : undefined),
});
