import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { run } from '@jangteo/cli'
import type { ChangeListDto, MfeManifest, PageReleaseMap, ReleaseDocument } from '@jangteo/contracts'
import type { Page } from '@playwright/test'
import type { ShopProcess } from '../support/shop-process.ts'

const APPS = fileURLToPath(new URL('../../apps/', import.meta.url))
const CHANGES_LISTED = 20

export interface Ended {
  readonly code: number
  /** Every line that it printed. */
  readonly said: string
}

export interface PublishOptions extends Faults {
  readonly app?: 'catalog-mfe' | 'shell'
}

interface Faults {
  /** It throws when it is to be shown. */
  readonly isBroken?: boolean
  /** On the server, the home page hangs and every other one throws, as soon as there are services that answer. */
  readonly isBrokenOnServer?: boolean
}

/** What the team of the catalog does, with the command that it has. */
export interface ReleaseDesk {
  /** The `jangteo` command. */
  jangteo(...args: readonly string[]): Promise<Ended>
  /** Publishes the next version of an app, as a rule the catalog. Answers the release. */
  publish(options?: PublishOptions): Promise<string>
  /** What visitors get of the catalog by default. */
  liveRelease(): Promise<string>
  /** Every release that somebody gets. */
  live(): Promise<readonly string[]>
  changes(): Promise<ChangeListDto['items']>
}

export async function openReleaseDesk(
  shop: Pick<ShopProcess, 'url' | 'identityUrl'>,
  dataDir: string,
): Promise<ReleaseDesk> {
  const { cli: secret } = JSON.parse(await readFile(join(dataDir, 'secrets.json'), 'utf8')) as { cli: string }
  const env = {
    JANGTEO_CLIENT_ID: 'jangteo-cli',
    JANGTEO_CLIENT_SECRET: secret,
    JANGTEO_TOKEN_URL: `${shop.identityUrl}/oauth/token`,
  }
  const get = async <Answer>(path: string): Promise<Answer> =>
    (await (await fetch(`${shop.url}/api/registry/${path}`)).json()) as Answer
  const jangteo = async (...args: readonly string[]): Promise<Ended> => {
    const lines: string[] = []
    const say = (line: string): void => void lines.push(line)
    const io = { env, cwd: process.cwd(), wait: () => Promise.resolve(), out: say, err: say }
    const code = await run([...args, '--registry', shop.url], io)
    return { code, said: lines.join('\n') }
  }
  let published = 0

  return {
    jangteo,
    publish: async ({ app = 'catalog-mfe', ...faults } = {}) => {
      const dir = await mkdtemp(join(tmpdir(), 'jangteo-release-'))
      await cp(join(APPS, app, 'dist'), dir, { recursive: true })
      published += 1
      await makeAnother(dir, `0.1.0-drill.${published}`, faults)
      const { code, said } = await jangteo('publish', dir, '--json')
      await rm(dir, { recursive: true })
      if (code !== 0) throw new Error(said)
      return (JSON.parse(said.split('\n').at(-1) ?? '') as { release: string }).release
    },
    liveRelease: async () => {
      const { microFrontends } = await get<ReleaseDocument>('environments/production')
      const live = microFrontends['catalog']?.find(({ deployment }) => deployment.default)
      if (!live) throw new Error('The catalog is not live.')
      return live.metadata.version
    },
    live: async () => {
      const { microFrontends } = await get<ReleaseDocument>('environments/production')
      return Object.values(microFrontends)
        .flat()
        .map(({ metadata }) => metadata.version)
    },
    changes: async () =>
      (await get<ChangeListDto>(`environments/production/changes?limit=${CHANGES_LISTED}`)).items,
  }
}

/** Another version of the same build. */
async function makeAnother(dir: string, version: string, faults: Faults): Promise<void> {
  const file = join(dir, 'mfe.json')
  const manifest = { ...(JSON.parse(await readFile(file, 'utf8')) as MfeManifest), version }
  await writeFile(file, JSON.stringify(manifest))
  const { preload, entry, server } = manifest
  const pages = preload?.find((path) => path.includes('/pages-')) ?? entry
  if (faults.isBroken)
    await edit(join(dir, pages), (source) => `throw new Error('This release is broken.');${source}`)
  if (faults.isBrokenOnServer && server) await edit(join(dir, server), (source) => source + BROKEN_ON_SERVER)
}

/** Renders until it has data, as at admission; then the home page never ends, and all else throws. */
const BROKEN_ON_SERVER = `;{const sound=jangteoServer;const broken=(render)=>async(request,ports)=>{
  let isOpen=false
  const get=async(path)=>{const answer=await ports.get(path);isOpen||=answer.status===200;return answer}
  const page=await render(request,{...ports,get})
  if(!isOpen)return page
  if(request.path==='/')for(;;);
  throw new Error('This release is broken.')
};jangteoServer={render:broken(sound.render),renderFragment:broken(sound.renderFragment)}}`

async function edit(file: string, change: (source: string) => string): Promise<void> {
  await writeFile(file, change(await readFile(file, 'utf8')))
}

/** The release of the catalog that the open page has. */
export async function releaseOf(page: Page): Promise<string> {
  const catalog = (await releaseMapOf(page)).mfes.find(({ name }) => name === 'catalog')
  if (!catalog) throw new Error('The page has no catalog.')
  return catalog.release
}

/** Names all the releases of the open page together. */
export const releaseMapIdOf = async (page: Page): Promise<string | undefined> => (await releaseMapOf(page)).id

const releaseMapOf = async (page: Page): Promise<PageReleaseMap> =>
  JSON.parse((await page.locator('#jangteo-release-map').textContent()) ?? '') as PageReleaseMap
