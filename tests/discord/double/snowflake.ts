const EPOCH = 1_420_070_400_000n;
let increment = 0n;

/** A new id whose time part is now, as Discord's are. */
export function snowflake(at = Date.now()): string {
  increment = (increment + 1n) % 4096n;
  return (((BigInt(at) - EPOCH) << 22n) | increment).toString();
}
