/*
 * Loaded before the bundled Action: writes down which of its output comes from the toolkit's function for commands, so that a test
 * can hold what the runner would execute against what was meant.
 */
import { writeFileSync } from 'node:fs';

const issued = [];
const write = process.stdout.write.bind(process.stdout);
Error.stackTraceLimit = 20;

process.stdout.write = (chunk, ...rest) => {
  if (/\bissueCommand\b/.test(new Error('where').stack ?? '')) issued.push(String(chunk));
  return write(chunk, ...rest);
};

process.on('exit', () => writeFileSync(process.env.RECORDED_COMMANDS, JSON.stringify(issued)));
