const EPOCH = 1_420_070_400_000n;
let increment = 0n;
/** All that is not time: Discord has 4,096 a process, which many files of tests in one process use up. */
const MOST = 1n << 22n;

/** A new id whose time part is now, as Discord's are. */
export function snowflake(at = Date.now()): string {
  increment = (increment + 1n) % MOST;
  return (((BigInt(at) - EPOCH) << 22n) | increment).toString();
}
