// A bare ws server that sends everything back: what the sockets of this machine cost without us.
import { WebSocketServer } from 'ws';

process.once('message', () => {
  const server = new WebSocketServer({ port: 0, host: '127.0.0.1', perMessageDeflate: false }, () =>
    process.send({ port: server.address().port }),
  );
  server.on('connection', (socket) =>
    socket.on('message', (/** @type {Buffer} */ data) => socket.send(data.toString())),
  );
});
