import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { CommandError } from '../errors.ts'

/** Links the new folder's dependencies. The lock file gets its entry, all versions stay as they are. */
export async function installDependencies(workspace: string): Promise<void> {
  const child = spawn('pnpm', ['install', '--no-frozen-lockfile', '--prefer-offline', '--reporter=silent'], {
    cwd: workspace,
    stdio: ['ignore', process.stderr, process.stderr],
  })
  const code = await once(child, 'exit').then(
    ([status]) => Number(status ?? 1),
    () => 1,
  )
  if (code !== 0) {
    throw new CommandError(
      `The dependencies could not be installed. The folder is there; run \`pnpm install --no-frozen-lockfile\` in ${workspace}.`,
    )
  }
}
