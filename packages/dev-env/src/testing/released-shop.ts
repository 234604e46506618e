import { createHash } from 'node:crypto'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { publishDirectory, type PublishResult, run } from '@jangteo/cli'
import { type ComposerConfig, createComposerService } from '@jangteo/composer-service'
import { type MfeManifest, PLATFORM_ROLE } from '@jangteo/contracts'
import { createRegistryService } from '@jangteo/registry-service'
import { createTestContext, type TestContext } from '@jangteo/service-kit/testing'
import { startTokenServer } from './token-server.ts'

const LISTEN = { host: '127.0.0.1', port: 0 }

export interface ReleasedShop {
  readonly context: TestContext
  readonly registryUrl: string
  readonly shopUrl: string
  /** What a pipeline that may change everything types, and what it gets: exit code and all lines. */
  jangteo(...args: readonly string[]): Promise<{ readonly code: number; readonly said: string }>
  publish(
    manifest: MfeManifest,
    files: Readonly<Record<string, string>>,
    promote?: boolean,
  ): Promise<PublishResult>
  /** A page a second later, when the composer has asked again what is live. */
  openPage(path: string, cookie?: string): Promise<{ readonly status: number; readonly body: string }>
  stopRegistry(): Promise<void>
  close(): Promise<void>
}

export const aBuild = (parts: Pick<MfeManifest, 'name' | 'kind'> & Partial<MfeManifest>): MfeManifest => ({
  version: '1.0.0',
  entry: 'entry.js',
  css: [],
  routes: [],
  fragments: [],
  events: { publishes: [], hears: [] },
  imports: [],
  requires: {},
  ...parts,
})

export interface Publishing {
  readonly registryUrl: string
  readonly token: string
  /** Default true. */
  readonly promote?: boolean
}

/** Publishes as a team does, whatever it has built. */
export async function publishBuild(
  { registryUrl, token, promote = true }: Publishing,
  manifest: MfeManifest,
  files: Readonly<Record<string, string>>,
): Promise<PublishResult> {
  const dir = await mkdtemp(join(tmpdir(), 'jangteo-released-'))
  const digest = createHash('sha256').update(JSON.stringify(files)).digest('hex').slice(0, 8)
  const version = `${manifest.version}+${digest}`
  const manifestFile = JSON.stringify({ ...manifest, version })
  for (const [path, content] of Object.entries({ ...files, 'mfe.json': manifestFile })) {
    await mkdir(dirname(join(dir, 'dist', path)), { recursive: true })
    await writeFile(join(dir, 'dist', path), content)
  }
  const published = publishDirectory({ dir, registryUrl, token, promote, log: () => undefined })
  return published.finally(() => rm(dir, { recursive: true }))
}

/** A real registry and a real composer, and whoever gives tokens to pipelines. */
export async function openReleasedShop(settings: Partial<ComposerConfig> = {}): Promise<ReleasedShop> {
  const context = await createTestContext()
  const registry = await createRegistryService(context, {})
  const composer = await createComposerService(context, {
    shopUrl: 'http://localhost:8088',
    identityUrl: 'http://localhost:8090',
    paymentUrl: 'http://localhost:8092',
    ...settings,
  })
  const registryUrl = await registry.start(LISTEN)
  const shopUrl = await composer.start(LISTEN)
  const scopes = ['registry:publish', 'registry:promote']
  const token = await context.testTokens.sign({ sub: 'ci', scopes, roles: [PLATFORM_ROLE] })
  const tokens = await startTokenServer(async () => token)
  const env = { JANGTEO_CLIENT_ID: 'ci', JANGTEO_CLIENT_SECRET: 'secret', JANGTEO_TOKEN_URL: tokens.url }

  return {
    context,
    registryUrl,
    shopUrl,
    jangteo: async (...args) => {
      const lines: string[] = []
      const say = (line: string): void => void lines.push(line)
      const io = { env, cwd: process.cwd(), out: say, err: say, wait: () => Promise.resolve() }
      const code = await run([...args, '--registry', registryUrl], io)
      return { code, said: lines.join('\n') }
    },
    publish: (manifest, files, promote = true) =>
      publishBuild({ registryUrl, token, promote }, manifest, files),
    openPage: async (path, cookie = '') => {
      context.clock.advance({ seconds: 1 })
      const response = await fetch(`${shopUrl}${path}`, { headers: { cookie } })
      return { status: response.status, body: await response.text() }
    },
    stopRegistry: () => registry.stop(),
    close: async () => {
      tokens.close()
      await composer.stop()
      await registry.stop()
      await context.close()
    },
  }
}
