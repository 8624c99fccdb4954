import { DAY_MS, type UnixMs } from '../model/units.ts';

/** One waiver that covers a fault of the lab, one that ended yesterday, and one that has nothing to cover. */
export function waiverLines(now: UnixMs): readonly string[] {
  const [yesterday, nextMonth] = [now - DAY_MS, now + 30 * DAY_MS].map(day);
  return [
    `  - { endpoint: moving.demo.test, cause: surplus-certificates, until: ${nextMonth}, reason: "moves to a new host, DEMO-1" }`,
    `  - { endpoint: still-old.demo.test, cause: legacy-tls-accepted, until: ${yesterday}, reason: "old terminals, DEMO-2" } # waiver-expired`,
    `  - { endpoint: healthy.demo.test, cause: incomplete-chain, until: ${nextMonth}, reason: "mended long ago, DEMO-3" } # waiver-unused`,
  ];
}

function day(instant: UnixMs): string {
  return new Date(instant).toISOString().slice(0, 10);
}
