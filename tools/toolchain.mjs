// Puts the pinned Node and pnpm first in PATH; installs them from the registry when missing. Runs on any Node >= 18.
import { createHash } from 'node:crypto'
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { root, runOrExit, say } from './process.mjs'

const platform = `${process.platform}-${process.arch}`
const MIN_NODE = [22, 19]

/** What npm exports to its scripts must not leak into nested npm and pnpm runs. */
function cleanEnvironment() {
  const leaks =
    /^(npm_package_|npm_lifecycle_|npm_command$|npm_execpath$|npm_node_execpath$|npm_config_(local_prefix|prefix|npm_version|node_gyp|user_agent)$|INIT_CWD$)/i
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !leaks.test(name)))
}

function installLocked(spec, dir) {
  say('installing the pinned Node and pnpm')
  rmSync(dir, { recursive: true, force: true })
  mkdirSync(dir, { recursive: true })
  cpSync(spec, dir, { recursive: true })
  runOrExit('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: dir })
}

function requireOwnNode() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major > MIN_NODE[0] || (major === MIN_NODE[0] && minor >= MIN_NODE[1])) return
  console.error(
    `Jangteo brings its own Node only on linux-x64; on ${platform} install Node >= ${MIN_NODE.join('.')} first.`,
  )
  process.exit(1)
}

/**
 * @returns {{ env: Record<string, string>, node: string, pnpm: [string, string[]] }} environment with the toolchain in PATH
 */
export function prepareToolchain() {
  const env = cleanEnvironment()
  const spec = join(root, 'tools/toolchain', platform)
  if (!existsSync(spec)) {
    requireOwnNode()
    const { packageManager } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
    return { env, node: process.execPath, pnpm: ['npx', ['-y', packageManager]] }
  }
  const dir = join(root, '.toolchain')
  const stamp = join(dir, 'stamp')
  const wanted = createHash('sha256')
    .update(readFileSync(join(spec, 'package-lock.json')))
    .digest('hex')
  const isInstalled = existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted
  if (!isInstalled) {
    installLocked(spec, dir)
    writeFileSync(stamp, wanted) // last, so that an interrupted install starts over
  }
  const nodeDir = join(dir, 'node_modules', `node-${platform}`, 'bin')
  const pnpmDir = join(dir, 'node_modules/@pnpm', `exe.${platform}`)
  env.PATH = [nodeDir, pnpmDir, env.PATH].join(delimiter)
  return { env, node: join(nodeDir, 'node'), pnpm: [join(pnpmDir, 'pnpm'), []] }
}
