import type { Plugin } from 'vite';

/** What the phone never uses, by the end of its path, and what stands in its place. */
const leftOut: Readonly<Record<string, string>> = {
  // the wire carries JSON over WebSocket or polling, nothing else
  'engine.io-client/build/esm/transports/webtransport.js': 'export const WT = undefined;',
  'engine.io-client/build/esm/transports/polling-xhr.js': "export { Fetch as XHR } from './polling-fetch.js';",
  'socket.io-parser/build/esm/is-binary.js': 'export const isBinary = () => false, hasBinary = isBinary;',
  'socket.io-parser/build/esm/binary.js':
    'export const deconstructPacket = (packet) => ({ packet, buffers: [] }), reconstructPacket = deconstructPacket;',
  'engine.io-parser/build/esm/contrib/base64-arraybuffer.js': 'export const decode = () => undefined;',
  'engine.io-parser/build/esm/encodePacket.browser.js': [
    "import { PACKET_TYPES } from './commons.js';",
    "export const encodePacket = ({ type, data }, _, callback) => callback(PACKET_TYPES[type] + (data || ''));",
    'export const encodePacketToBinary = undefined;',
  ].join('\n'),
  // there is one style sheet, linked by the page: a chunk has nothing to wait for
  '\0vite/preload-helper.js': 'export const __vitePreload = (load) => load();',
};

/** Leaves out of the bundle what this app never runs. Fails when something of it is not found any more. */
export function slim(): Plugin {
  const found = new Set<string>();
  const match = (id: string) => Object.keys(leftOut).find((path) => id.split('?', 1)[0]?.endsWith(path));
  return {
    name: 'slim',
    apply: 'build',
    enforce: 'pre',
    load(id) {
      const path = match(id);
      if (path === undefined) return null;
      found.add(path);
      return leftOut[path];
    },
    buildEnd(error) {
      const missing = Object.keys(leftOut).filter((path) => !found.has(path));
      if (!error && missing.length > 0) this.error(`Nothing to leave out at ${missing.join(', ')}`);
    },
  };
}
