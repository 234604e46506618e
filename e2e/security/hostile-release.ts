import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { MfeManifest } from '@jangteo/contracts'
import { withNodeEnv } from '@jangteo/dev-env'
import { build, type Rolldown } from 'vite'
import type { Ended, ReleaseDesk } from '../deployment/release-desk.ts'

const REPOSITORY = fileURLToPath(new URL('../..', import.meta.url))
const ENTRY = fileURLToPath(new URL('hostile/index.ts', import.meta.url))
const SCRIPT = 'hostile.js'
const SHARED = ['@jangteo/platform', 'vue']

export interface HostileRelease {
  readonly release: string
  /** Address that lets one browser see it. */
  readonly preview: string
}

export interface Fall {
  readonly manifest?: Partial<MfeManifest>
  /** What stands before the code of its entry. */
  readonly script?: string
}

/** The recommendations in the wrong hands: all that they do, and beside it what `hostile/` does. Nobody gets it but in a preview. */
export async function publishHostile(desk: ReleaseDesk): Promise<HostileRelease> {
  const ended = await publishFallen(desk, { script: `import './${SCRIPT}';` })
  if (ended.code !== 0) throw new Error(ended.said)
  return JSON.parse(ended.said.split('\n').at(-1) ?? '') as HostileRelease
}

/** Publishes the recommendations with a change; the desk tells what the registry says of it. */
export async function publishFallen(desk: ReleaseDesk, { manifest, script }: Fall): Promise<Ended> {
  const folder = await mkdtemp(join(tmpdir(), 'jangteo-hostile-'))
  await cp(join(REPOSITORY, 'apps/recommend-mfe/dist'), folder, { recursive: true })
  const file = join(folder, 'mfe.json')
  const own = JSON.parse(await readFile(file, 'utf8')) as MfeManifest
  const version = `0.1.0-hostile.${Date.now()}`
  await writeFile(file, JSON.stringify({ ...own, version, ...manifest }))
  await writeFile(join(folder, SCRIPT), await bundle())
  const entry = join(folder, own.entry)
  await writeFile(entry, (script ?? '') + (await readFile(entry, 'utf8')))
  const ended = await desk.jangteo('publish', folder, '--json')
  await rm(folder, { recursive: true })
  return ended
}

let bundled: Promise<string> | undefined

const bundle = (): Promise<string> => (bundled ??= bundleHostile())

async function bundleHostile(): Promise<string> {
  const result = await withNodeEnv('production', () =>
    build({
      configFile: false,
      publicDir: false,
      logLevel: 'error',
      build: {
        write: false,
        minify: false,
        modulePreload: false,
        target: 'es2024',
        lib: { entry: ENTRY, formats: ['es'] },
        rolldownOptions: { external: SHARED },
      },
    }),
  )
  const [{ output }] = result as [Rolldown.RolldownOutput]
  return output[0].code
}
