import type { PagePath, RouteDeclaration } from '@jangteo/contracts'
import { existenceQuestion, properPath } from '../domain/existence-address.ts'
import type { PageSubject, PageSubjects, Presence } from '../ports/page-subjects.ts'

/** 503: its owner is switched off. */
export type PageStatus = 200 | 404 | 410 | 503

export interface PageAnswer {
  readonly status: PageStatus
  /** Where the page is to be found instead, after the locale prefix. */
  readonly properPath?: string | undefined
}

export interface ExistenceOptions {
  readonly subjects: PageSubjects
  readonly now: () => Date
}

interface Answer {
  readonly subject: Promise<PageSubject>
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

  async answerFor(route: RouteDeclaration, page: PagePath): Promise<PageAnswer> {
    const question = existenceQuestion(route, page)
    if (question.kind === 'nothing-to-ask') return { status: 200 }
    if (question.kind === 'impossible') return { status: 404 }
    const { presence, namedAt } = await this.#subject(question.address, route.existsAt ?? '')
    return {
      status: STATUS[presence],
      properPath: namedAt === undefined ? undefined : properPath(route, page.path, namedAt),
    }
  }

  #subject(address: string, service: string): Promise<PageSubject> {
    const now = this.#options.now().getTime()
    const known = this.#answers.get(address)
    if (known !== undefined && now - known.askedAt < KNOWN_FOR_MS) return known.subject
    if (now < (this.#restUntil.get(service) ?? 0)) return Promise.resolve({ presence: 'unknown' })
    const subject = this.#ask(address, service)
    this.#remember(address, { subject, askedAt: now })
    return subject
  }

  async #ask(address: string, service: string): Promise<PageSubject> {
    const subject = await this.#options.subjects.ask(address)
    if (subject.presence === 'unknown') {
      this.#answers.delete(address)
      this.#restUntil.set(service, this.#options.now().getTime() + REST_MS)
    }
    return subject
  }

  #remember(address: string, answer: Answer): void {
    this.#answers.delete(address)
    this.#answers.set(address, answer)
    const [oldest] = this.#answers.keys()
    if (this.#answers.size > REMEMBERED && oldest !== undefined) this.#answers.delete(oldest)
  }
}
