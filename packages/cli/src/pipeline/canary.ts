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

/** Gives the release to a share of the visitors, and to all once it has done well. Rejects where it was stopped meanwhile or too few saw it. */
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
  const visitors = await countVisitors(request, subject)
  next('promote')
  await promoteUnlessStopped(request, subject)
  const seen = visitors === 0 ? 'nobody saw it' : `did well for ${inWords(visitors)}`
  log(`${name} ${id}: ${seen} in ${bakeSeconds} s at ${share} %, now live for everybody`)
}

/** Before the promotion, which starts the count again. Rejects where they are too few. */
async function countVisitors(request: ReleaseRequest, subject: Subject): Promise<number> {
  const { name, id } = subject
  const { items } = await read(request, subject, (reader) => reader.health(ENVIRONMENT))
  const { visitors = 0 } = items.find((item) => item.name === name && item.release === id) ?? {}
  if (visitors >= request.minVisitors) return visitors
  await look(request, subject)
  const few = `${inWords(visitors)} saw ${name} ${id}, fewer than ${request.minVisitors}.`
  throw new CommandError(`${few} ${howToGoOn(request, subject)}`)
}

const inWords = (visitors: number): string => `${visitors} visitor${visitors === 1 ? '' : 's'}`

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
  const found = await read(request, subject, (reader) => reader.environment(ENVIRONMENT))
  if (isLive(found, subject)) return found
  throw stopped(subject)
}

/** Asks again where the shop does not answer for a moment. */
async function read<Answer extends object>(
  request: ReleaseRequest,
  subject: Subject,
  ask: (reader: RegistryClient) => Promise<Answer>,
): Promise<Answer> {
  const reader = new RegistryClient(request.registryUrl)
  for (let tries = 1; ; tries += 1) {
    const answer = await ask(reader).catch((error: unknown) => {
      if (tries < MAX_LOOKS && mayPass(error)) return undefined
      throw mayPass(error) ? lostSight(request, subject, error) : error
    })
    if (answer !== undefined) return answer
    await request.wait(LOOK_EVERY_SECONDS)
  }
}

const isLive = (document: ReleaseDocument, { name, id }: Subject): boolean =>
  versionsOf(document, name).some(({ metadata }) => metadata.version === id)

const mayPass = (error: unknown): error is Error =>
  error instanceof CommandError || (error instanceof RegistryRefusal && error.problem.status >= 500)

const lostSight = (request: ReleaseRequest, subject: Subject, cause: Error): CommandError =>
  new CommandError(`${cause.message} ${howToGoOn(request, subject, 'Once the shop answers')}`, { cause })

const howToGoOn = ({ share }: ReleaseRequest, { name, id }: Subject, when = 'Go on with'): string =>
  `${name} ${id} keeps its ${share} % of the visitors. ${when}: \`jangteo promote ${name}\`, or \`jangteo rollback ${name}\`.`

const stopped = ({ name, id }: Subject): RegistryRefusal =>
  new RegistryRefusal({
    type: 'about:blank',
    title: 'The rollout was stopped.',
    status: 409,
    code: 'rollout-stopped',
    detail: `${name} ${id} is not live any more: visitors have the release before. \`jangteo history\` says who stopped it and why.`,
  })
