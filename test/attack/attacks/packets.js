import { randomUUID } from 'node:crypto';

/** A command that can be read, each time another one. */
const command = () =>
  `42${Math.floor(Math.random() * 1e6)}["cmd",{"id":"${randomUUID()}","kind":"LeaveNothing","data":{},"seen":0}]`;

/** What can be sent without end, as engine.io and socket.io write it (https://socket.io/docs/v4/socket-io-protocol). */
export const packets = {
  connects: () => '40{}',
  disconnects: () => '41',
  pongs: () => '3',
  pings: () => '2probe',
  'foreign namespaces': () => '40/admin,{}',
  'foreign events': () => '42/admin,["cmd",{}]',
  acks: () => '430[]',
  rubbish: () => '9',
  commands: command,
  pulls: () => '42["pull",null]',
};
