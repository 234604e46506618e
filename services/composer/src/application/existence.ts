import type { PagePath, RouteDeclaration } from '@jangteo/contracts'
import { existenceQuestion } from '../domain/existence-address.ts'
import type { PageSubjects, Presence } from '../ports/page-subjects.ts'

export type PageStatus = 200 | 404 | 410

export interface ExistenceOptions {
  readonly subjects: PageSubjects
  readonly now: () => Date
}

interface Answer {
  readonly presence: Promise<Presence>
  readonly askedAt: number
}

const KNOWN_FOR_MS = 10_000
/** So long nobody waits again for a service that did not answer. */
const REST_MS = 2_000
const REMEMBERED = 500

const STATUS: Readonly<Record<Presence, PageStatus>> = {
  present: 200,
  missing: 404,
  gone: 410,
  unclear: 200,
  unknown: 200,
}

/** Whether there is what a page is about. Only a clear no makes a page a 404: a service that is slow or down never does. */
export class Existence {
  readonly #options: ExistenceOptions
  readonly #answers = new Map<string, Answer>()
  /** By what the route declares, because one service answers for all its pages. */
  readonly #restUntil = new Map<string, number>()

  constructor(options: ExistenceOptions) {
    this.#options = options
  }

  async statusOf(route: RouteDeclaration, page: PagePath): Promise<PageStatus> {
    const question = existenceQuestion(route, page)
    if (question.kind === 'nothing-to-ask') return 200
    if (question.kind === 'impossible') return 404
    return STATUS[await this.#presence(question.address, route.existsAt ?? '')]
  }

  #presence(address: string, service: string): Promise<Presence> {
    const now = this.#options.now().getTime()
    const known = this.#answers.get(address)
    if (known !== undefined && now - known.askedAt < KNOWN_FOR_MS) return known.presence
    if (now < (this.#restUntil.get(service) ?? 0)) return Promise.resolve('unknown')
    const presence = this.#ask(address, service)
    this.#remember(address, { presence, askedAt: now })
    return presence
  }

  async #ask(address: string, service: string): Promise<Presence> {
    const presence = await this.#options.subjects.ask(address)
    if (presence === 'unknown') {
      this.#answers.delete(address)
      this.#restUntil.set(service, this.#options.now().getTime() + REST_MS)
    }
    return presence
  }

  #remember(address: string, answer: Answer): void {
    this.#answers.delete(address)
    this.#answers.set(address, answer)
    const [oldest] = this.#answers.keys()
    if (this.#answers.size > REMEMBERED && oldest !== undefined) this.#answers.delete(oldest)
  }
}
