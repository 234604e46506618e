// Installs what the tests need from the machine's own Debian archive, when it is missing.
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { chromium, firefox } from './browsers.mjs'
import { run, say } from './process.mjs'

function hasPostgres() {
  const base = '/usr/lib/postgresql'
  return (
    existsSync(base) && readdirSync(base).some((version) => existsSync(join(base, version, 'bin/postgres')))
  )
}

/** Phones and desktops have one; without it every page measures a font that its visitors do not fetch. */
const hasKoreanFont = () => run('sh', ['-c', 'fc-list :lang=ko | grep -q .'], { stdio: 'ignore' }) === 0

export function installMissingDebianPackages(env) {
  const missing = []
  if (!chromium) missing.push('chromium')
  if (!existsSync('/usr/share/fonts/truetype/liberation')) missing.push('fonts-liberation')
  if (!firefox) missing.push('firefox-esr')
  if (!hasKoreanFont()) missing.push('fontconfig', 'fonts-nanum')
  if (!hasPostgres()) missing.push('postgresql')
  if (!existsSync('/usr/bin/openssl')) missing.push('openssl')
  if (missing.length === 0) return
  if (run('apt-get', ['--version'], { stdio: 'ignore' }) !== 0) {
    console.error(
      `[jangteo] missing: ${missing.join(', ')}. This machine has no apt-get: install them by hand.`,
    )
    process.exit(1)
  }
  const [apt, prefix] = process.getuid?.() === 0 ? ['apt-get', []] : ['sudo', ['-n', 'apt-get']]
  const options = {
    env: { ...env, DEBIAN_FRONTEND: 'noninteractive' },
    stdio: ['ignore', 'ignore', 'inherit'],
  }
  say(`apt-get install ${missing.join(' ')} (one to two minutes)`)
  run(apt, [...prefix, 'update', '-qq'], options)
  const status = run(apt, [...prefix, 'install', '-y', '-qq', '--no-install-recommends', ...missing], options)
  if (status === 0) return
  console.error(
    `[jangteo] apt-get could not install ${missing.join(', ')}; install them by hand, then run again.`,
  )
  process.exit(status)
}
