import type { ReleaseVersion } from '@jangteo/contracts'
import { toRefusal } from '../deploy-refusal.ts'
import { findBuild } from '../find-build.ts'
import { packDirectory } from '../pack-directory.ts'
import { publishDirectory } from '../publish-directory.ts'
import { runCanary } from './canary.ts'
import { connect, ENVIRONMENT, type ReleaseRequest, versionsOf } from './release-request.ts'

export interface ReleaseResult {
  readonly name: string
  readonly release: string
  readonly outcome: 'live-already' | 'first-release' | 'promoted'
}

/**
 * Contract check, publish, canary, promote. Rejects with `RegistryRefusal` where the registry says no, and where it stopped the canary
 * meanwhile: visitors then have what they had before.
 */
export async function release(request: ReleaseRequest): Promise<ReleaseResult> {
  const { dir, registryUrl, log, next } = request
  await checkContract(request)
  next('publish')
  const token = await request.token()
  const { name, release: id } = await publishDirectory({ dir, registryUrl, token, promote: false, log })
  const live = versionsOf(await (await connect(request)).environment(ENVIRONMENT), name)
  if (live.some((version) => isForAll(version, id))) return { name, release: id, outcome: 'live-already' }
  if (live.length > 0) {
    await runCanary(request, { name, id })
    return { name, release: id, outcome: 'promoted' }
  }
  next('canary: none, there is nothing to compare it with')
  next('promote')
  const body = { release: id, reason: 'pipeline' }
  await (await connect(request)).change({ environment: ENVIRONMENT, action: 'promote', name, body })
  log(`${name} ${id}: live for everybody`)
  return { name, release: id, outcome: 'first-release' }
}

/** A canary may have every visitor too: the default is another then. */
const isForAll = ({ metadata, deployment }: ReleaseVersion, id: string): boolean =>
  metadata.version === id && deployment.default && deployment.traffic === 100

async function checkContract(request: ReleaseRequest): Promise<void> {
  const { dir, next, log } = request
  next('contract check')
  const client = await connect(request)
  const answer = await client.canDeployBuild(await packDirectory(findBuild(dir)), ENVIRONMENT)
  if (!answer.isDeployable) throw toRefusal(answer)
  log(`${answer.name}: breaks nothing that is live`)
}
