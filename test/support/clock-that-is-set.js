// Loaded before a server (`node --import`): its wall clock begins CLOCK_AHEAD_MS ahead, and is set by CLOCK_STEP_MS at SIGWINCH.
const RealDate = Date;
let aheadMs = Number(process.env.CLOCK_AHEAD_MS ?? 0);

globalThis.Date = class extends RealDate {
  constructor(...given) {
    if (given.length === 0) super(RealDate.now() + aheadMs);
    else super(...given);
  }

  static now() {
    return RealDate.now() + aheadMs;
  }
};

process.on('SIGWINCH', () => {
  aheadMs += Number(process.env.CLOCK_STEP_MS ?? 0);
  console.log(`The clock is ${aheadMs} ms ahead`);
});
