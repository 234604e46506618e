import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { cp, mkdir, mkdtemp, rm, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const REPOSITORY = fileURLToPath(new URL('../..', import.meta.url))
const CLI = join(REPOSITORY, 'packages/cli/src/main.ts')
const SETTINGS = ['package.json', 'pnpm-workspace.yaml', 'tsconfig.json']

export interface Running {
  readonly child: ChildProcess
  /** Resolves with the first match in what was said so far; rejects when the command ends without it. */
  hears(pattern: RegExp): Promise<string>
  /** Exit code, and everything said. */
  readonly ended: Promise<{ readonly code: number | null; readonly said: string }>
}

/** Where a front-end team works: a workspace of its own over the repository's packages, and the `jangteo` command. */
export interface TeamDesk {
  readonly workspace: string
  jangteo(...args: readonly string[]): Running
  /** The npm of the machine, as a person has it. */
  npm(args: readonly string[], environment?: Readonly<Record<string, string>>): Running
  leave(): Promise<void>
}

export async function openTeamDesk(environment: Readonly<Record<string, string>>): Promise<TeamDesk> {
  const workspace = await mkdtemp(join(tmpdir(), 'jangteo-team-'))
  await mkdir(join(workspace, 'apps'))
  for (const file of SETTINGS) await cp(join(REPOSITORY, file), join(workspace, file))
  for (const folder of ['node_modules', 'packages', 'tools'])
    await symlink(join(REPOSITORY, folder), join(workspace, folder))
  const env = { ...process.env, ...environment, XDG_CONFIG_HOME: join(workspace, '.config') }
  const started: ChildProcess[] = []
  const start = (program: string, args: readonly string[], more = {}): Running => {
    const child = spawn(program, args, { cwd: workspace, env: { ...env, ...more } })
    started.push(child)
    return follow(child)
  }
  return {
    workspace,
    jangteo: (...args) => start(process.execPath, [CLI, ...args]),
    npm: (args, more) => start('npm', args, more),
    async leave() {
      const running = started.filter(({ exitCode, signalCode }) => exitCode === null && signalCode === null)
      await Promise.all(running.map((child) => (child.kill('SIGTERM'), once(child, 'exit'))))
      await rm(workspace, { recursive: true })
    },
  }
}

/** The dependencies that `jangteo create` would install are those of its template. */
export const linkDependencies = ({ workspace }: TeamDesk, folder: string): Promise<void> =>
  symlink(join(REPOSITORY, 'packages/cli/template/node_modules'), join(workspace, folder, 'node_modules'))

function follow(child: ChildProcess): Running {
  let said = ''
  const hearers = new Set<() => void>()
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk) => {
      said += String(chunk)
      for (const hear of hearers) hear()
    })
  const ended = once(child, 'close').then(([code]) => ({ code: code as number | null, said }))
  const hears = (pattern: RegExp): Promise<string> =>
    new Promise((resolve, reject) => {
      const hear = (): void => {
        const match = pattern.exec(said)
        if (match) resolve(match[1] ?? match[0])
      }
      hearers.add(hear)
      hear()
      void ended.then(() => reject(new Error(`It ended without ${pattern}:\n${said}`)))
    })
  return { child, hears, ended }
}
