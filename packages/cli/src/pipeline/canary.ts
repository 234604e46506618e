import type { ReleaseDocument } from '@jangteo/contracts'
import { CommandError, RegistryRefusal } from '../errors.ts'
import { RegistryClient } from '../registry/registry-client.ts'
import { connect, ENVIRONMENT, type ReleaseRequest, versionsOf } from './release-request.ts'

interface Subject {
  readonly name: string
  readonly id: string
}

const LOOK_EVERY_SECONDS = 10
/** A minute without an answer: shorter failures pass by themselves. */
const MAX_LOOKS = 6
const MAX_PROMOTIONS = 5
const TOO_LATE = 412

/** Gives the release to a share of the visitors, and to all once it has done well. Rejects where it was stopped meanwhile. */
export async function runCanary(request: ReleaseRequest, subject: Subject): Promise<void> {
  const { share, bakeSeconds, log, next, wait, baked } = request
  const { name, id } = subject
  next(`canary: for ${share} % of the visitors, ${bakeSeconds} s`)
  const body = { release: id, share, reason: 'pipeline' }
  await (await connect(request)).change({ environment: ENVIRONMENT, action: 'rollout', name, body })
  for (let seconds = 0; seconds < bakeSeconds; seconds += LOOK_EVERY_SECONDS) {
    await look(request, subject)
    baked(seconds)
    await wait(Math.min(LOOK_EVERY_SECONDS, bakeSeconds - seconds))
  }
  next('promote')
  await promoteUnlessStopped(request, subject)
  log(`${name} ${id}: did well for ${share} %, now live for everybody`)
}

/** Whoever stops the rollout between the look and the promotion is not overruled: the revision is another then. */
async function promoteUnlessStopped(request: ReleaseRequest, subject: Subject): Promise<void> {
  const { name, id: release } = subject
  for (let tries = 1; ; tries += 1) {
    const { revision } = await look(request, subject)
    const body = { release, reason: 'pipeline' }
    try {
      const client = await connect(request)
      await client.change({ environment: ENVIRONMENT, action: 'promote', name, body, revision })
      return
    } catch (error) {
      const isTooLate = error instanceof RegistryRefusal && error.problem.status === TOO_LATE
      if (!isTooLate || tries === MAX_PROMOTIONS) throw error
    }
  }
}

/** What is live now, with the canary in it. */
async function look(request: ReleaseRequest, subject: Subject): Promise<ReleaseDocument> {
  const reader = new RegistryClient(request.registryUrl)
  for (let tries = 1; ; tries += 1) {
    const found = await reader.environment(ENVIRONMENT).catch((error: unknown) => {
      if (tries < MAX_LOOKS && mayPass(error)) return undefined
      throw mayPass(error) ? lostSight(request, subject, error) : error
    })
    if (found === undefined) await request.wait(LOOK_EVERY_SECONDS)
    else if (isLive(found, subject)) return found
    else throw stopped(subject)
  }
}

const isLive = (document: ReleaseDocument, { name, id }: Subject): boolean =>
  versionsOf(document, name).some(({ metadata }) => metadata.version === id)

const mayPass = (error: unknown): error is Error =>
  error instanceof CommandError || (error instanceof RegistryRefusal && error.problem.status >= 500)

const lostSight = ({ share }: ReleaseRequest, { name, id }: Subject, cause: Error): CommandError =>
  new CommandError(
    `${cause.message} ${name} ${id} keeps its ${share} % of the visitors. Once the shop answers: \`jangteo promote ${name}\`, or \`jangteo rollback ${name}\`.`,
    { cause },
  )

const stopped = ({ name, id }: Subject): RegistryRefusal =>
  new RegistryRefusal({
    type: 'about:blank',
    title: 'The rollout was stopped.',
    status: 409,
    code: 'rollout-stopped',
    detail: `${name} ${id} is not live any more: visitors have the release before. \`jangteo history\` says who stopped it and why.`,
  })
