// Loaded into the processes that the bench measures: at their end they tell their greatest resident set on descriptor 3.
import { writeSync } from 'node:fs';

process.once('exit', () => writeSync(3, String(process.resourceUsage().maxRSS * 1024)));
