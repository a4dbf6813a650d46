import { Logger } from '@nestjs/common';
import { faultOf } from '../problems/fault.ts';

/** Does in the end what nobody else did: an error that no code caught is logged, without anybody's words, and `stop` is called,
 *  to let go of everything in good order. A second one ends the process at once. */
export function stopOnUncaught(stop: () => void): void {
  const logger = new Logger('Process');
  let isFirst = true;
  const fail = (error: unknown): void => {
    logger.error(`Nobody caught an error, so this server stops: ${faultOf(error)}`);
    process.exitCode = 1;
    if (!isFirst) process.exit(1);
    isFirst = false;
    stop();
  };
  process.on('uncaughtException', fail);
  process.on('unhandledRejection', fail);
}
