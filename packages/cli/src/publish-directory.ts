import type { ReleaseDto } from '@jangteo/contracts'
import { findBuild } from './find-build.ts'
import { packDirectory } from './pack-directory.ts'
import { RegistryClient } from './registry/registry-client.ts'

export interface PublishOptions {
  /** Folder of the project, with its build in `dist/`; or the folder of the build itself. */
  readonly dir: string
  /** Base URL of the shop or of the registry. */
  readonly registryUrl: string
  /** Access token with the scope `registry:publish`, and `registry:promote` where it is promoted too. */
  readonly token: string
  /** Makes it what every visitor of production gets. */
  readonly promote: boolean
  /** Promotes it only while production is at this revision. */
  readonly revision?: number | undefined
  /** One line for people at each step. */
  readonly log: (line: string) => void
}

export interface PublishResult {
  readonly name: string
  readonly release: string
  /** Where the entry is served from now on. */
  readonly address: string
  /** False where the registry had these bytes already. */
  readonly isNew: boolean
  /** Revision of production, when it was promoted. */
  readonly revision?: number
}

const PRODUCTION = 'production'

/**
 * Packs a build, uploads it, and promotes it if asked to. Rejects with `RegistryRefusal` where the registry says no, with
 * `CommandError` where there is no build or no registry.
 */
export async function publishDirectory(options: PublishOptions): Promise<PublishResult> {
  const { registryUrl, token, log } = options
  const archive = await packDirectory(findBuild(options.dir))
  const client = new RegistryClient(registryUrl, token)
  const { release, isNew } = await client.publish(archive)
  const { name, release: id, manifest } = release
  log(
    isNew
      ? `Published ${name} ${id} (${Object.keys(release.files).length} files, ${kilobytes(archive.byteLength)}).`
      : `${name} ${id} was published before: nothing to upload.`,
  )
  const revision = options.promote ? await promote(client, release, options) : undefined
  return {
    name,
    release: id,
    address: new URL(`/assets/${name}/${id}/${manifest.entry}`, registryUrl).href,
    isNew,
    ...(revision !== undefined && { revision }),
  }
}

async function promote(
  client: RegistryClient,
  release: ReleaseDto,
  { revision: expected, log }: Pick<PublishOptions, 'revision' | 'log'>,
): Promise<number> {
  const { revision, previous } = await client.promote(release, PRODUCTION, expected)
  const before = previous === undefined || previous === release.release ? '' : ` instead of ${previous}`
  log(`${release.name} ${release.release} is live in ${PRODUCTION}${before} (revision ${revision}).`)
  return revision
}

const kilobytes = (bytes: number): string => `${(bytes / 1024).toFixed(1)} KB`
