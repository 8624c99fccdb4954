import type { Shard } from '../model/run.ts';
import { fileWords, type RecordedReport } from './read-report.ts';

/** What keeps the reports of one place from being all of its list, each part once; a report without a shard is all of it. */
export function shardTrouble(reports: readonly RecordedReport[]): readonly string[] {
  const [first] = reports;
  if (first === undefined) return [];
  const { of } = shardOf(first);
  const other = reports.find((report) => shardOf(report).of !== of);
  if (other !== undefined)
    return [`${fileWords(first.path)} is ${partWords(first)}, and ${fileWords(other.path)} ${partWords(other)}`];
  const byIndex = new Map<number, RecordedReport[]>();
  for (const report of reports) {
    const { index } = shardOf(report);
    byIndex.set(index, [...(byIndex.get(index) ?? []), report]);
  }
  const twice = [...byIndex.values()].flatMap(([one, again]) =>
    one === undefined || again === undefined
      ? []
      : [
          `${partWords(one)}${placeWords(one)} is there twice: in ${fileWords(one.path)} and in ${fileWords(again.path)}`,
        ],
  );
  const missing = Array.from({ length: of }, (_, at) => at + 1).filter((index) => !byIndex.has(index));
  if (missing.length === 0) return twice;
  const named = missing.map((index) => `${index}/${of}`);
  const which = named.length === 1 ? `shard ${named[0]} is` : `shards ${named.slice(0, 10).join(', ')} are`;
  return [
    ...twice,
    `${which} missing${placeWords(first)}: no report of ${named.length === 1 ? 'it' : 'them'} was found`,
  ];
}

function shardOf({ shard }: RecordedReport): Shard {
  return shard ?? { index: 1, of: 1 };
}

function partWords({ shard }: RecordedReport): string {
  return shard === null ? 'the whole list' : `shard ${shard.index}/${shard.of}`;
}

function placeWords({ vantage }: RecordedReport): string {
  return vantage === null ? '' : ` of the vantage "${vantage}"`;
}
