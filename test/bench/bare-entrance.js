// What an entrance costs this machine without us: an HTTP server that gives every caller a token, and a bare socket.io
// server that lets everybody in.
import { createServer } from 'node:http';
import { Server } from 'socket.io';
import { answering } from './processes.js';

const answer = JSON.stringify({ token: 'x'.repeat(200), workshopId: crypto.randomUUID() });

answering({
  async open() {
    const http = createServer((request, response) => {
      request.resume().on('end', () => response.setHeader('Content-Type', 'application/json').end(answer));
    });
    new Server(http, { transports: ['websocket'], perMessageDeflate: false, serveClient: false });
    await new Promise((resolve) => http.listen(0, '127.0.0.1', () => resolve(undefined)));
    const address = http.address();
    return { url: `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}` };
  },
  cpu() {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1e6;
  },
});
