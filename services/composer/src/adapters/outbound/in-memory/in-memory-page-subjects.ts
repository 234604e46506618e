import type { PageSubjects, Presence } from '../../../ports/page-subjects.ts'

/** Services that tests can give answers to, and stop. */
export class InMemoryPageSubjects implements PageSubjects {
  readonly known = new Map<string, Presence>()
  readonly asked: string[] = []
  isStopped = false

  async ask(address: string): Promise<Presence> {
    this.asked.push(address)
    return this.isStopped ? 'unknown' : (this.known.get(address) ?? 'missing')
  }
}
