import { spawn, spawnSync } from 'node:child_process'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const startedAt = Date.now()
/** What the `jangteo` command prints is its answer: preparing it must not get into that. */
const progress = process.argv[2] === 'jangteo' ? process.stderr : process.stdout

/** Prints one progress line with the seconds since the command started. */
export function say(message) {
  progress.write(`[jangteo +${((Date.now() - startedAt) / 1000).toFixed(1)}s] ${message}\n`)
}

/** Runs a command to its end in the repository root; returns its exit status. */
export function run(command, args, options = {}) {
  return spawnSync(command, args, { cwd: root, stdio: 'inherit', ...options }).status ?? 1
}

/** Runs a command beside others: what it says is answered with its exit status, not printed. */
export async function runAside(command, args) {
  const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] })
  let output = ''
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text) => (output += text))
  return new Promise((resolve) => {
    child.on('error', (error) => resolve({ status: 1, output: String(error) }))
    child.on('close', (code) => resolve({ status: code ?? 1, output }))
  })
}

/** A step before the task: its output is progress. */
export function runOrExit(command, args, options) {
  const status = run(command, args, { stdio: ['inherit', progress, 'inherit'], ...options })
  if (status === 0) return
  console.error(
    `[jangteo] "${[command, ...args].join(' ')}" ended with status ${status}; the lines above say why.`,
  )
  process.exit(status)
}

/**
 * Runs a long-lived child. Signals are passed on, and the child is stopped when the parent dies without passing one on, so
 * the parent process id is watched. npm passes SIGTERM on to its shell and no further: the scripts are `exec node …`.
 */
export async function supervise(command, args, options = {}) {
  const child = spawn(command, args, { cwd: root, stdio: 'inherit', ...options })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
    process.on(signal, () => child.kill(signal === 'SIGHUP' ? 'SIGTERM' : signal))
  const parent = process.ppid
  setInterval(() => {
    if (process.ppid !== parent) child.kill('SIGTERM')
  }, 500).unref()
  return new Promise((resolve) => child.on('exit', (code, signal) => resolve(signal ? 1 : (code ?? 0))))
}
