import { execFile } from 'node:child_process'
import { glob, mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { describe, expect, it, onTestFinished } from 'vitest'
import { parse } from 'yaml'
import { run } from '../run.ts'
import { createRecordingIo } from '../testing/recording-io.ts'
import { createTemporaryFolder } from '../testing/temporary-folder.ts'
import { pipelineOf } from './copy-template.ts'
import { toNames } from './names.ts'

const REPOSITORY = fileURLToPath(new URL('../../../..', import.meta.url))
const execute = promisify(execFile)
const readText = (path: string): Promise<string> => readFile(join(REPOSITORY, path), 'utf8')

interface Step {
  readonly id?: string
  readonly run?: string
}
interface Workflow {
  readonly on: Readonly<Record<string, { readonly paths: readonly string[] }>>
  readonly jobs: Readonly<Record<string, { readonly if?: string; readonly steps: readonly Step[] }>>
}
const workflowOf = async (name: string): Promise<Workflow> => parse(await pipelineOf(toNames(name)))
const runsOf = ({ jobs }: Workflow): readonly string[] =>
  Object.values(jobs).flatMap(({ steps }) => steps.flatMap(({ run: script = [] }) => script))

/** The folders of a workspace and of all that it is built of. */
async function foldersOf(folder: string): Promise<readonly string[]> {
  const { dependencies = {} } = JSON.parse(await readText(`${folder}/package.json`))
  const others = Object.keys(dependencies).filter((name) => name.startsWith('@jangteo/'))
  const below = await Promise.all(others.map((name) => foldersOf(name.replace('@jangteo/', 'packages/'))))
  return [folder, ...below.flat()]
}

describe('the pipeline of a micro-frontend', () => {
  it('is the same for all of the workspace', async () => {
    const configs: string[] = []
    for await (const file of glob('apps/*-mfe/mfe.config.json', { cwd: REPOSITORY })) configs.push(file)
    expect(configs.length).toBeGreaterThan(0)
    for (const config of configs) {
      const { name } = JSON.parse(await readText(config))
      expect(await readText(`.github/workflows/${name}.yml`)).toBe(await pipelineOf(toNames(name)))
    }
  })

  it('is started by a change of anything that it is built of', async () => {
    const { on } = await workflowOf('order')
    const folders = await foldersOf('apps/order-mfe')
    expect(folders).toContain('packages/ui-kit')
    for (const event of ['pull_request', 'push'])
      expect(on[event]?.paths).toEqual(
        expect.arrayContaining([...folders.map((folder) => `${folder}/**`), 'pnpm-workspace.yaml']),
      )
  })

  it('runs what a person runs', async () => {
    const { scripts } = JSON.parse(await readText('package.json'))
    const lines = runsOf(await workflowOf('order')).filter((script) => script.startsWith('npm run '))
    expect(lines).toHaveLength(2)
    for (const line of lines) {
      const [script = '', ...args] = line
        .replace(/^npm run /, '')
        .replace(' -- ', ' ')
        .split(' ')
      expect(scripts).toHaveProperty(script)
      const io = createRecordingIo({ XDG_CONFIG_HOME: '/nowhere' }, '/nowhere')
      const address = args.map((word) => word.replace('"$SHOP_URL"', 'http://localhost:8088'))
      expect(await run(address, io)).toBe(2)
      expect(io.messages).toEqual([expect.stringMatching(/not signed in|not inside a repository/)])
    }
  })
})

describe('its release', () => {
  const script = async (before: string): Promise<string> => {
    const { steps } = (await workflowOf('order')).jobs['check'] ?? { steps: [] }
    const changes = steps.find(({ id }) => id === 'changes')?.run ?? 'exit 1'
    return changes.replaceAll('${{ github.event.before }}', before)
  }

  /** What the step finds in a push of commits that change one file each. */
  async function findIn(files: readonly string[], before: 'known' | 'unknown' = 'known'): Promise<string> {
    const folder = await createTemporaryFolder({ 'output.txt': '' })
    onTestFinished(() => folder.remove())
    const cwd = folder.path
    const git = async (...args: readonly string[]): Promise<string> => {
      const author = ['-c', 'user.name=someone', '-c', 'user.email=someone@jangteo.example']
      return (await execute('git', [...author, ...args], { cwd })).stdout.trim()
    }
    await git('init', '--quiet')
    await git('commit', '--quiet', '--allow-empty', '--message=before')
    const known = await git('rev-parse', 'HEAD')
    for (const file of files) {
      await mkdir(dirname(join(cwd, file)), { recursive: true })
      await writeFile(join(cwd, file), 'changed')
      await git('add', file)
      await git('commit', '--quiet', `--message=${file}`)
    }
    const output = join(cwd, 'output.txt')
    const shell = ['-e', '-c', await script(before === 'known' ? known : '0'.repeat(40))]
    await execute('bash', shell, { cwd, env: { ...process.env, GITHUB_OUTPUT: output } })
    return (await readFile(output, 'utf8')).trim()
  }

  const KIT = 'packages/ui-kit/src/button.ts'
  const OWN = 'apps/order-mfe/src/mfe.ts'

  it.each([
    ['its own sources changed', [OWN], 'is-changed=true'],
    ['they changed in an earlier commit of the push', [OWN, KIT], 'is-changed=true'],
    ['only the kit changed: that tests every micro-frontend and releases none', [KIT], ''],
    ['another micro-frontend changed', ['apps/order-mfe-two/src/mfe.ts'], ''],
  ])('is decided by its sources: %s', async (_, files, found) => {
    expect(await findIn(files)).toBe(found)
  })

  it('is decided by the last commit where the branch is new', async () => {
    expect(await findIn([KIT, OWN], 'unknown')).toBe('is-changed=true')
    expect(await findIn([OWN, KIT], 'unknown')).toBe('')
  })

  it('waits for the checks, and for that decision', async () => {
    const { release } = (await workflowOf('order')).jobs
    expect(release).toMatchObject({ needs: 'check', concurrency: 'order', environment: 'order' })
    expect(release?.if).toContain("needs.check.outputs.is-changed == 'true'")
  })
})
