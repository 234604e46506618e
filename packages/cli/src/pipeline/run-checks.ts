import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join, relative } from 'node:path'
import { findWorkspace } from '../create/workspace.ts'
import { CommandError } from '../errors.ts'
import type { NextStep } from '../terminal/steps.ts'

interface Check {
  readonly name: string
  readonly program: string
  readonly args: readonly string[]
}

const LINT: Check = { name: 'lint', program: 'eslint/bin/eslint.js', args: ['--max-warnings', '0'] }
const TESTS: Check = { name: 'tests', program: 'vitest/vitest.mjs', args: ['run'] }
export const CHECKS = { lint: LINT, tests: TESTS } as const

/** Checks of a project, with the tools of the workspace around it. What they say goes to stderr. */
export async function runChecks(dir: string, checks: readonly Check[], next: NextStep): Promise<void> {
  const workspace = findWorkspace(dir)
  const folder = relative(workspace, dir)
  for (const { name, program, args } of checks) {
    next(name)
    const path = join(workspace, 'node_modules', program)
    const child = spawn(process.execPath, [path, ...args, folder], {
      cwd: workspace,
      stdio: ['ignore', process.stderr, process.stderr],
    })
    const [code] = await once(child, 'exit')
    if (code !== 0)
      throw new CommandError(`The ${name} of ${folder} failed, as stands above. Mend that, and run it again.`)
  }
}
