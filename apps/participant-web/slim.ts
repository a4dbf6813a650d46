import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const jsonPackets = fileURLToPath(new URL('src/wire/json-packets.ts', import.meta.url));

/** What the phone never uses, by the end of its path, and what stands in its place. */
const leftOut: Readonly<Record<string, string>> = {
  // the wire carries JSON over WebSocket or polling, nothing else
  'engine.io-client/build/esm/transports/webtransport.js': 'export const WT = undefined;',
  'engine.io-client/build/esm/transports/polling-xhr.js': "export { Fetch as XHR } from './polling-fetch.js';",
  // one connection, to where the page came from
  'socket.io-client/build/esm/index.js': [
    "import { Manager } from './manager.js';",
    "export const io = (options) => new Manager(options).socket('/', options);",
  ].join('\n'),
  'socket.io-parser/build/esm/index.js': `export * from ${JSON.stringify(jsonPackets)};`,
  'engine.io-parser/build/esm/decodePacket.browser.js': [
    "import { ERROR_PACKET, PACKET_TYPES_REVERSE } from './commons.js';",
    'export const decodePacket = (text) => {',
    '  const type = PACKET_TYPES_REVERSE[text[0]];',
    '  return type ? { type, ...(text.length > 1 && { data: text.slice(1) }) } : ERROR_PACKET;',
    '};',
  ].join('\n'),
  'engine.io-parser/build/esm/encodePacket.browser.js': [
    "import { PACKET_TYPES } from './commons.js';",
    "export const encodePacket = ({ type, data }, _, callback) => callback(PACKET_TYPES[type] + (data || ''));",
    'export const encodePacketToBinary = undefined;',
  ].join('\n'),
  // browsers read and write addresses themselves by now
  'engine.io-client/build/esm/contrib/parseqs.js': [
    'export const encode = (query) => String(new URLSearchParams(query));',
    'export const decode = (query) => Object.fromEntries(new URLSearchParams(query));',
  ].join('\n'),
  'engine.io-client/build/esm/contrib/parseuri.js': [
    'export function parse(source) {',
    '  const { protocol, hostname, port, pathname: path, search } = new URL(source);',
    "  return { source, protocol: protocol.slice(0, -1), host: hostname.replace(/[[\\]]/g, ''), port, path, query: search.slice(1) };",
    '}',
  ].join('\n'),
  // nothing is taken back by who does not know the lead, and no phone does
  'libs/domain/src/undoing.ts': 'export const inverses = {}, renewals = {};',
  // a phone knows nobody but itself: it is told how many there are
  'libs/domain/src/people/comings.ts': 'export const comings = {};',
  'libs/domain/src/agenda/undo.ts': 'export const noteUndoable = () => {};',
  // nobody asks a phone who goes by an alias
  'libs/domain/src/people/fresh-aliases.ts': 'export const noteAlias = () => {}, freshAliases = () => [];',
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
