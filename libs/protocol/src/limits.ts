/** What may travel, how much and how fast; see SPEC.md, limits. Times are in milliseconds, sizes in bytes. */
export const limits = {
  /** One message as JSON. */
  messageBytes: 16 * 1024,
  depthLevels: 8,
  /** Commands per 10 s, per seat. */
  participantCommands: 20,
  trainerCommands: 60,
  /** So many times its limit a seat may send, refusals and repetitions included; then it is sent away for `sentAwayMs`. */
  insistence: 5,
  sentAwayMs: 10_000,
  /** Handshakes per 10 s, per seat. */
  handshakes: 20,
  socketsPerParticipant: 5,
  socketsPerTrainer: 10,
  /** One frame of a websocket, and one request of long-polling with all that is packed into it. */
  payloadBytes: 64 * 1024,
  payloadPackets: 64,
  /** What a connection may send at once, and how much more with every second; pongs and what nobody understands count. */
  packets: { atOnce: 400, perSecond: 40 },
  bytes: { atOnce: 512 * 1024, perSecond: 64 * 1024 },
  /** All that a connection may send before its seat is known. */
  packetsBeforeSeat: 20,
  bytesBeforeSeat: 8 * 1024,
  /** A connection that has not said who it is after this long is ended. */
  silentMs: 5_000,
  /** Connections without a seat from one address, at one time, and how many new ones: a hall of 1,000 may share one address. */
  seatlessPerAddress: 1_200,
  arrivals: { atOnce: 1_500, perSecond: 300 },
  /** What may wait for a connection that does not read, beside one message however long. */
  waitingMessages: 512,
  waitingBytes: 1024 * 1024,
  /** Answers to `pull` come no faster than this. */
  pullPauseMs: 500,
  pulledBytesPerMs: 200,
} as const;
