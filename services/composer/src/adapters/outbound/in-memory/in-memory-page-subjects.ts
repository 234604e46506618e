import type { PageSubject, PageSubjects, Presence } from '../../../ports/page-subjects.ts'

/** Services that tests can give answers to, and stop. */
export class InMemoryPageSubjects implements PageSubjects {
  readonly known = new Map<string, Presence>()
  /** Other names, by the address that is asked for. */
  readonly names = new Map<string, string>()
  readonly asked: string[] = []
  isStopped = false

  async ask(address: string): Promise<PageSubject> {
    this.asked.push(address)
    if (this.isStopped) return { presence: 'unknown' }
    const namedAt = this.names.get(address)
    return {
      presence: this.known.get(address) ?? 'missing',
      ...(namedAt !== undefined && namedAt !== address && { namedAt }),
    }
  }
}
