// Makes the project's kernel known to VS Code and other front ends, and takes it away again.
import { join } from 'node:path';
import { installKernelSpec, jupyterDataFolder, removeKernelSpec } from '../notebook';
import { type Command, type CommandInput, UsageError } from './command';

export const command: Command = {
  name: 'kernel',
  summary: 'register the kernel of the notebooks for VS Code and other front ends, or remove it',
  positionals: 'install|remove',
  options: {
    prefix: { type: 'string', value: 'DIR', help: 'use DIR/share/jupyter instead of your own Jupyter folder' },
  },
  run,
};

function run(input: CommandInput): number {
  const [action, ...more] = input.positionals;
  if (more.length > 0 || (action !== 'install' && action !== 'remove')) {
    throw new UsageError(`kernel: "${input.positionals.join(' ')}" is not understood; allowed are install, remove`);
  }
  const { prefix } = input.options;
  const dataFolder = typeof prefix === 'string' ? join(prefix, 'share', 'jupyter') : jupyterDataFolder();
  if (action === 'install') {
    process.stdout.write(`The kernel "TypeScript" is in ${installKernelSpec(dataFolder)}\n`);
  } else {
    const removed = removeKernelSpec(dataFolder);
    process.stdout.write(removed === null ? `There is no kernel in ${dataFolder}\n` : `Removed ${removed}\n`);
  }
  return 0;
}
