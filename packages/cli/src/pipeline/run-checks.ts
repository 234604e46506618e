import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { CommandError } from '../errors.ts'

const CHECKS = [
  { name: 'lint', program: 'eslint/bin/eslint.js', args: ['--max-warnings', '0'] },
  { name: 'tests', program: 'vitest/vitest.mjs', args: ['run'] },
] as const

/** The project's own checks, with the tools of the workspace. What they say goes to stderr. */
export async function runChecks(
  workspace: string,
  folder: string,
  log: (line: string) => void,
): Promise<void> {
  for (const { name, program, args } of CHECKS) {
    log(`${name} of ${folder}`)
    const path = join(workspace, 'node_modules', program)
    const child = spawn(process.execPath, [path, ...args, folder], {
      cwd: workspace,
      stdio: ['ignore', process.stderr, process.stderr],
    })
    const [code] = await once(child, 'exit')
    if (code !== 0) throw new CommandError(`${name}: failed. Their own messages stand above.`)
  }
}
