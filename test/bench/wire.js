import WebSocket from 'ws';

/**
 * A socket.io client as thin as can be, so that a thousand of them leave the machine to the server: websocket only, text
 * frames, the engine.io and socket.io packets written out (https://socket.io/docs/v4/socket-io-protocol).
 */
export class ThinSeat {
  constructor(url, auth) {
    this.listeners = {};
    this.acks = new Map();
    this.count = 0;
    this.socket = new WebSocket(`${url.replace('http', 'ws')}/socket.io/?EIO=4&transport=websocket`, {
      perMessageDeflate: false,
    });
    this.connected = new Promise((resolve, reject) => {
      this.socket.on('error', reject);
      this.socket.on('message', (/** @type {Buffer} */ data) => this.#hear(data.toString(), auth, resolve, reject));
    });
  }

  on(event, listener) {
    this.listeners[event] = listener;
  }

  /** Resolves with the reply, or with undefined when none came within `ms`. */
  ask(event, value, ms = 30_000) {
    const id = this.count++;
    return new Promise((resolve) => {
      const late = setTimeout(() => resolve(undefined), ms);
      this.acks.set(id, (reply) => {
        clearTimeout(late);
        resolve(reply);
      });
      this.socket.send(`42${id}${JSON.stringify([event, value])}`);
    });
  }

  close() {
    this.socket.terminate();
  }

  #hear(text, auth, resolve, reject) {
    if (text === '2') this.socket.send('3');
    else if (text.startsWith('0')) this.socket.send(`40${JSON.stringify(auth)}`);
    else if (text.startsWith('40')) resolve(this);
    else if (text.startsWith('44')) reject(new Error(text));
    else if (text.startsWith('43')) {
      const end = text.indexOf('[');
      const id = Number(text.slice(2, end));
      this.acks.get(id)?.(JSON.parse(text.slice(end))[0]);
      this.acks.delete(id);
    } else if (text.startsWith('42')) {
      const comma = text.indexOf(',');
      const event = text.slice(4, text[comma - 1] === '"' ? comma - 1 : -2);
      this.listeners[event]?.(() => JSON.parse(text.slice(2))[1]);
    }
  }
}
