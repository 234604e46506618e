import { execFileSync } from 'node:child_process'
import { expect, it } from 'vitest'
import { run } from '../run.ts'
import { createRecordingIo } from '../testing/recording-io.ts'

async function scriptOf(shell: string): Promise<string> {
  const io = createRecordingIo()
  expect(await run(['completion', shell], io)).toBe(0)
  return io.results.join('\n')
}

/** What bash would offer after these words. */
async function offered(...words: readonly string[]): Promise<readonly string[]> {
  const typed = words.map((word) => `'${word}'`).join(' ')
  const script = `${await scriptOf('bash')}
COMP_WORDS=(jangteo ${typed}); COMP_CWORD=${words.length}; _jangteo; printf '%s\\n' "\${COMPREPLY[@]}"`
  return execFileSync('bash', ['-c', script], { encoding: 'utf8', cwd: '/' }).trim().split('\n')
}

it('bash completes commands and their options', async () => {
  expect(await offered('roll')).toEqual(['rollout', 'rollback'])
  expect(await offered('publish', '--pro')).toEqual(['--promote'])
  expect(await offered('comp')).toEqual(['completion'])
})

it.each(['zsh', 'fish'])('%s is told every command and its options', async (shell) => {
  const script = await scriptOf(shell)
  for (const word of ['rollback', 'promote', 'completion', 'whoami']) expect(script).toContain(word)
  expect(script).toMatch(/-l promote|--promote/)
})

it('refuses another shell', async () => {
  const io = createRecordingIo()
  expect(await run(['completion', 'tcsh'], io)).toBe(2)
  expect(io.messages[0]).toContain('bash, zsh, fish')
})
