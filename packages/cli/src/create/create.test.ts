import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { cp, mkdir, mkdtemp, readFile, readdir, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { run } from '../run.ts'
import { createRecordingIo } from '../testing/recording-io.ts'

const REPOSITORY = fileURLToPath(new URL('../../../..', import.meta.url))
const SETTINGS = [
  'package.json',
  'tsconfig.json',
  'eslint.config.mjs',
  'vitest.config.ts',
  'pnpm-workspace.yaml',
  'tools',
]
const PRETTIER = join(REPOSITORY, '.prettierrc.json')
const ONLY_THIS = JSON.stringify({ extends: '../../tsconfig.json', include: ['src', 'vite.config.ts'] })
const NOBODY = '--registry=http://127.0.0.1:9'

let workspace: string
/** The settings and packages of the repository, with no app: what is made here touches nothing else. */
beforeAll(async () => {
  workspace = await mkdtemp(join(tmpdir(), 'jangteo-create-'))
  await mkdir(join(workspace, 'apps'))
  await Promise.all(
    SETTINGS.map((path) => cp(join(REPOSITORY, path), join(workspace, path), { recursive: true })),
  )
  for (const folder of ['node_modules', 'packages'])
    await symlink(join(REPOSITORY, folder), join(workspace, folder))
})
afterAll(() => rm(workspace, { recursive: true }))

const create = async (...args: readonly string[]) => {
  const io = createRecordingIo({}, workspace)
  return { code: await run(['create', ...args, '--no-install', NOBODY], io), io }
}

/** Runs a tool of the repository; rejects with what it says. */
async function tool(path: string, ...args: readonly string[]): Promise<void> {
  const program = [join('node_modules', path), ...args]
  await promisify(execFile)(process.execPath, program, { cwd: workspace }).catch(
    ({ stdout, stderr }: { stdout: string; stderr: string }) => expect.fail(`${path}: ${stdout}${stderr}`),
  )
}

const APP = 'apps/gifts-mfe'

describe('jangteo create', () => {
  it('makes a project whose every name is its own', async () => {
    const { code, io } = await create('gifts', '--json')
    expect(io.messages).toEqual([
      expect.stringMatching(/^\[1\/2\] ask the workspace and http/),
      expect.stringContaining('does not answer'),
      '[2/2] copy the template to apps/gifts-mfe',
    ])
    expect(code).toBe(0)
    expect(JSON.parse(io.results.join())).toEqual({
      name: 'gifts',
      folder: APP,
      route: '/gifts',
      fragment: 'gifts-teaser',
    })
    const files = await readdir(join(workspace, APP), { recursive: true, withFileTypes: true })
    for (const file of files.filter((entry) => entry.isFile()))
      expect(await readFile(join(file.parentPath, file.name), 'utf8'), file.name).not.toMatch(/sample|smpl/)
    await symlink(
      join(REPOSITORY, 'packages/cli/template/node_modules'),
      join(workspace, APP, 'node_modules'),
    )
  })

  // The template itself is under the check of import directions, which would not follow the links here.
  it('which passes types and format', { timeout: 240_000 }, async () => {
    await tool('prettier/bin/prettier.cjs', '--check', '--config', PRETTIER, APP)
    await writeFile(join(workspace, APP, 'tsconfig.json'), ONLY_THIS)
    await tool('vue-tsc/bin/vue-tsc.js', '--noEmit', '-p', APP)
    await rm(join(workspace, APP, 'tsconfig.json'))
  })

  it('which passes what CI asks of it, with its page and its fragment', { timeout: 240_000 }, async () => {
    const cli = join(REPOSITORY, 'packages/cli/src/main.ts')
    const { stdout, stderr } = await promisify(execFile)(
      process.execPath,
      [cli, 'pipeline', APP, '--check-only', '--json'],
      { cwd: workspace, env: { ...process.env, NO_COLOR: '1' } },
    )
    expect(JSON.parse(stdout)).toEqual({ outcome: 'checked' })
    expect(stderr.match(/^\[.*$/gm)).toEqual(['[1/3] lint', '[2/3] tests', '[3/3] build'])
    expect(Number(/Tests +(\d+) passed \(/.exec(stderr)?.[1])).toBeGreaterThan(20)
    for (const kind of ['adapters/http', 'adapters/in-memory', 'view-model', 'view/pages', 'fragments'])
      expect(stderr).toContain(`${APP}/src/${kind}/`)
    const manifest = JSON.parse(await readFile(join(workspace, APP, 'dist/mfe.json'), 'utf8'))
    expect(manifest).toMatchObject({
      name: 'gifts',
      routes: [{ pattern: '/gifts' }],
      fragments: [{ tag: 'gifts-teaser' }],
    })
  })

  it('is formatted under a long name as well', async () => {
    const name = 'handmade-things-for-cosy-nights'
    expect((await create(name)).code).toBe(0)
    await tool('prettier/bin/prettier.cjs', '--check', '--config', PRETTIER, `apps/${name}-mfe`)
  })

  it.each([
    [['Gifts!'], /cannot be the name/],
    [['gifts'], /apps\/gifts-mfe is there already/],
    [['giftsy'], /begin with gifts-, as those of gifts do/],
    [['vue'], /"vue" is taken, by packages\/mfe-kit\/libraries\/vue/],
    [[], /NAME\. `jangteo create --help` says/],
  ])('refuses %j and makes nothing', async (args, reason) => {
    const before = await readdir(join(workspace, 'apps'))
    const { code, io } = await create(...args)
    expect(code).toBe(2)
    expect(io.messages.join('\n')).toMatch(reason)
    expect(await readdir(join(workspace, 'apps'))).toEqual(before)
  })

  it('refuses to work outside a repository of the shop', async () => {
    const io = createRecordingIo({}, tmpdir())
    expect(await run(['create', 'toys', '--no-install', NOBODY], io)).toBe(2)
    expect(io.messages.join()).toContain('is not inside a repository of the shop')
    expect(existsSync(join(tmpdir(), 'apps'))).toBe(false)
  })
})
