// Entry point of every root command (Node >= 18, no dependency): pinned toolchain, locked install, then the task.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { root, run, runOrExit, say, supervise } from './process.mjs'
import { prepareToolchain } from './toolchain.mjs'

const TASKS = ['start', 'dev', 'test', 'check', 'bench', 'storybook', 'format', 'sbom', 'jangteo']
const NEEDS_BROWSERS = new Set(['test', 'bench'])

const [task = 'start', ...rest] = process.argv.slice(2)
if (!TASKS.includes(task)) {
  console.error(`Unknown task "${task}". One of: ${TASKS.join(', ')}.`)
  process.exit(2)
}

const { env, node, pnpm } = prepareToolchain()
const jangteo = async () => {
  const program = join(root, 'packages/cli/src/main.ts')
  process.exit(await supervise(node, [program, ...rest], { env, cwd: process.cwd() }))
}
if (task === 'jangteo' && existsSync(join(root, 'node_modules'))) await jangteo()

say('pnpm install')
const [pnpmBin, pnpmArgs] = pnpm
const install = [...pnpmArgs, 'install', '--frozen-lockfile', '--reporter=append-only', '--loglevel=warn']
runOrExit(pnpmBin, install, { env })
if (NEEDS_BROWSERS.has(task)) {
  const { installMissingDebianPackages } = await import('./debian-packages.mjs')
  installMissingDebianPackages(env)
}

say(task)
if (task === 'start' || task === 'dev')
  process.exit(await supervise(node, [`packages/dev-env/src/${task}.ts`, ...rest], { env }))
if (task === 'storybook') {
  const script = [...pnpmArgs, '--dir', 'packages/ui-kit', 'run', 'storybook', ...rest]
  process.exit(await supervise(pnpmBin, script, { env }))
}
if (task === 'jangteo') await jangteo()
if (task === 'format') process.exit(run(pnpmBin, [...pnpmArgs, 'run', 'task:format'], { env }))
process.exit(run(node, [`tools/${task}.mjs`, ...rest], { env }))
