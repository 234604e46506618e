import { publishDirectory } from '@jangteo/cli'
import { type ReleaseDocument, type Static, Strict, Type } from '@jangteo/contracts'
import { join } from 'node:path'
import { readJson, writeJson } from '../system/json-file.ts'
import type { Progress } from '../terminal/progress.ts'
import type { Build } from './build-project.ts'
import { inRounds } from './in-rounds.ts'

export interface LiveRelease {
  readonly name: string
  readonly release: string
}

export interface PublishOptions {
  readonly builds: readonly Build[]
  readonly shopUrl: string
  readonly dataDir: string
  readonly requestToken: () => Promise<string>
  readonly progress: Progress
}

const KnownSchema = Type.Record(Type.String(), Strict({ sourceHash: Type.String(), release: Type.String() }))
/** Only saves uploads: a damaged one counts as empty. */
type Known = Static<typeof KnownSchema>

async function liveReleases(shopUrl: string): Promise<ReadonlyMap<string, string>> {
  const answer = await fetch(`${shopUrl}/api/registry/environments/production`)
  if (!answer.ok) return new Map()
  const { microFrontends } = (await answer.json()) as ReleaseDocument
  return new Map(
    Object.entries(microFrontends).flatMap(([name, versions]) =>
      versions.filter(({ deployment }) => deployment.default).map(({ metadata }) => [name, metadata.version]),
    ),
  )
}

/**
 * Publishes and promotes each build with the code of `jangteo publish`. A build of the source that is live already is not
 * uploaded again; `published.json` in the data folder remembers which release came from which source.
 */
export async function publishBuilds(options: PublishOptions): Promise<readonly LiveRelease[]> {
  const { builds, shopUrl, dataDir, requestToken, progress } = options
  const file = join(dataDir, 'published.json')
  const remembered = readJson(file, KnownSchema)
  const known: Known = remembered.state === 'read' ? { ...remembered.value } : {}
  const live = await liveReleases(shopUrl)
  const isLive = ({ project, sourceHash }: Build): boolean => {
    const published = known[project.name]
    return published?.sourceHash === sourceHash && published.release === live.get(project.name)
  }
  const toPublish = builds.filter((build) => !isLive(build))
  if (toPublish.length > 0)
    progress.say(`publishing ${toPublish.map(({ project }) => project.name).join(', ')}`)
  await inRounds(toPublish, async ({ project, dir, sourceHash }) => {
    const { release } = await publishDirectory({
      dir,
      registryUrl: shopUrl,
      token: await requestToken(),
      promote: true,
      log: () => undefined,
    })
    known[project.name] = { sourceHash, release }
    writeJson(file, known)
  })
  return builds.map(({ project }) => ({ name: project.name, release: known[project.name]?.release ?? '' }))
}
