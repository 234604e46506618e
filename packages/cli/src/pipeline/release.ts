import type { ReleaseDocument } from '@jangteo/contracts'
import { toRefusal } from '../deploy-refusal.ts'
import { RegistryRefusal } from '../errors.ts'
import { findBuild } from '../find-build.ts'
import { packDirectory } from '../pack-directory.ts'
import { publishDirectory } from '../publish-directory.ts'
import { RegistryClient } from '../registry/registry-client.ts'

export interface Release {
  readonly dir: string
  readonly registryUrl: string
  /** A token that is good now: tokens live for minutes, a canary may bake longer. */
  readonly token: () => Promise<string>
  /** Percent of the visitors that get it first. */
  readonly share: number
  /** How long it must do well there. */
  readonly bakeSeconds: number
  readonly wait: (seconds: number) => Promise<void>
  readonly log: (line: string) => void
}

export interface ReleaseResult {
  readonly name: string
  readonly release: string
  readonly outcome: 'live-already' | 'first-release' | 'promoted'
}

const ENVIRONMENT = 'production'
const LOOK_EVERY_SECONDS = 10

/**
 * Contract check, publish, canary, promote. Rejects with `RegistryRefusal` where the registry says no, and where it stopped the canary
 * meanwhile: visitors then have what they had before.
 */
export async function release(request: Release): Promise<ReleaseResult> {
  const { dir, registryUrl, token, log, share } = request
  const answer = await (
    await connect(request)
  ).canDeployBuild(await packDirectory(findBuild(dir)), ENVIRONMENT)
  if (!answer.isDeployable) throw toRefusal(answer)
  log(`${answer.name}: breaks nothing that is live`)
  const { name, release: id } = await publishDirectory({
    dir,
    registryUrl,
    token: await token(),
    promote: false,
    log,
  })
  const stable = sharesOf(await (await connect(request)).environment(ENVIRONMENT), name)
  if (stable.get(id) === 100) return { name, release: id, outcome: 'live-already' }
  if (stable.size === 0) {
    await (await connect(request)).promote({ name, release: id }, ENVIRONMENT)
    log(`${name} ${id}: live for everybody, as there was nothing to compare it with`)
    return { name, release: id, outcome: 'first-release' }
  }
  await bake(request, { name, id })
  await (await connect(request)).promote({ name, release: id }, ENVIRONMENT)
  log(`${name} ${id}: did well for ${share} %, now live for everybody`)
  return { name, release: id, outcome: 'promoted' }
}

const connect = async ({ registryUrl, token }: Release): Promise<RegistryClient> =>
  new RegistryClient(registryUrl, await token())

/** Percent by release. */
const sharesOf = ({ microFrontends }: ReleaseDocument, name: string): ReadonlyMap<string, number> =>
  new Map(
    (microFrontends[name] ?? []).map(({ metadata, deployment }) => [metadata.version, deployment.traffic]),
  )

async function bake(
  request: Release,
  { name, id }: { readonly name: string; readonly id: string },
): Promise<void> {
  const { share, bakeSeconds, wait, log } = request
  const body = { release: id, share, reason: 'pipeline' }
  await (await connect(request)).change({ environment: ENVIRONMENT, action: 'rollout', name, body })
  log(`${name} ${id}: for ${share} % of the visitors, ${bakeSeconds} s`)
  const reader = new RegistryClient(request.registryUrl)
  for (let baked = 0; ; baked += LOOK_EVERY_SECONDS) {
    if (!sharesOf(await reader.environment(ENVIRONMENT), name).has(id)) throw stopped(name, id)
    if (baked >= bakeSeconds) return
    await wait(Math.min(LOOK_EVERY_SECONDS, bakeSeconds - baked))
  }
}

const stopped = (name: string, id: string): RegistryRefusal =>
  new RegistryRefusal({
    type: 'about:blank',
    title: 'The rollout was stopped.',
    status: 409,
    code: 'rollout-stopped',
    detail: `${name} ${id} is not live any more: visitors have the release before. \`jangteo history\` says who stopped it and why.`,
  })
