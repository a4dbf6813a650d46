import { defaultClientConditions, defineConfig } from 'vite';

/** Only ever `npx vite libs/phone/gallery`: the gallery is looked at, never built. */
export default defineConfig({ resolve: { conditions: ['source', ...defaultClientConditions] } });
