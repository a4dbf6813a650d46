import { once } from 'node:events';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import type { TestServer } from './test-server.ts';

/** Sends bytes as they are and gives back all that came until the server closed: what no client library would send. */
export async function rawHttp({ url }: Pick<TestServer, 'url'>, request: string): Promise<string> {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  await once(socket, 'connect');
  socket.write(request);
  return text(socket);
}
