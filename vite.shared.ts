import { defaultClientConditions, defineConfig } from 'vite';

/** The server that `npm run dev` started; it says so in PORT. */
const server = `http://127.0.0.1:${process.env['PORT'] ?? 3000}`;

/** One Vite configuration for every web app: the libraries are compiled from their source. `pages` are its entry pages. */
export const webApp = (base: string, port: number, pages: readonly string[]) =>
  defineConfig({
    base,
    resolve: { conditions: ['source', ...defaultClientConditions] },
    build: {
      target: 'es2022',
      modulePreload: { polyfill: false },
      rolldownOptions: { input: [...pages] },
    },
    server: {
      port,
      strictPort: true,
      proxy: { '/api': server, '/socket.io': { target: server, ws: true } },
    },
  });
