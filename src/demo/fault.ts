import type { CauseId } from '../model/cause-id.ts';
import type { Authority } from './authority.ts';
import type { DemoServer } from './servers.ts';

/** One server of the lab: the name it is asked for, and the fault that it shows. */
export interface Fault {
  /** `null`: nothing is wrong. */
  readonly cause: CauseId | null;
  /** Host name under `demo.test` (RFC 6761 §6.2: never a real one), or `file:` and a path. */
  readonly host: string;
  /** Further keys of the endpoint in the config file. */
  readonly config?: string;
  /** Files that those keys name, by path. */
  readonly files?: (authority: Authority) => Readonly<Record<string, string>>;
  /** Those of them that a repository would track. */
  readonly tracked?: readonly string[];
  /** `null`: the name itself does not exist, or it is a file. */
  readonly start: ((authority: Authority) => Promise<DemoServer>) | null;
}
