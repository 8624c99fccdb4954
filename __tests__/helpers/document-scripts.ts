import { parse } from 'yaml';
import { type Block, yamlKind } from './document-blocks.ts';
import { stepsOf, workflowOf } from './workflow-shape.ts';

/** Shell scripts in a block: itself, the steps of a workflow, the script of a job of GitLab or Jenkins. */
export function scriptsOf(block: Block): readonly string[] {
  switch (block.language) {
    case 'sh':
      return [block.text];
    case 'groovy':
      return [...block.text.matchAll(/\bsh '''([\s\S]*?)'''/g)].map(([, script]) => script ?? '');
    case 'yaml':
      return yamlScripts(block);
    default:
      return [];
  }
}

function yamlScripts(block: Block): readonly string[] {
  switch (yamlKind(block)) {
    case 'workflow':
      return stepsOf(workflowOf(block)).flatMap(({ run }) => (run === undefined ? [] : [run]));
    case 'gitlab':
      return Object.values(
        parse(block.text) as Readonly<Record<string, { readonly script?: readonly string[] }>>,
      ).flatMap(({ script = [] }) => script);
    case 'config':
      return [];
  }
}

/** The words behind each call of the command line, redirections and what surrounds the command cut off. */
export function gateCommands(script: string): readonly string[][] {
  const lines = script.replaceAll('\\\n', ' ').split('\n');
  return lines.flatMap((line) => {
    const [, rest] = /(?:node \S*dist\/cli\/index\.js"?|^(?:\$ )?tls-gate)(?=\s|$)(.*)/.exec(line) ?? [];
    if (rest === undefined || /^\s*#/.test(line)) return [];
    const [command = ''] = rest.split(/\s(?:\d?>|\||&&|;|#)|\)/);
    return [
      command
        .trim()
        .split(/\s+/)
        .filter((word) => word !== ''),
    ];
  });
}
