import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import { CommandError } from './errors.ts'

/** Runs the project's own `vite build`. Its output goes to stderr, so that `--json` stays readable. */
export async function buildProject(dir: string): Promise<void> {
  const child = spawn(process.execPath, [findVite(dir), 'build'], {
    cwd: resolve(dir),
    stdio: ['ignore', process.stderr, process.stderr],
  })
  const [code] = await once(child, 'exit')
  if (code !== 0) throw new CommandError(`The build of ${dir} failed. Its own messages stand above.`)
}

function findVite(dir: string): string {
  try {
    const packageFile = createRequire(join(resolve(dir), 'package.json')).resolve('vite/package.json')
    return join(dirname(packageFile), 'bin/vite.js')
  } catch (cause) {
    throw new CommandError(`Vite is not installed for ${dir}. Install its dependencies first.`, { cause })
  }
}
