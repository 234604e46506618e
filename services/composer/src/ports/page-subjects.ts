/** `unclear`: the service answered, but neither yes nor no. `unknown`: nobody answered in time, or the service is broken. */
export type Presence = 'present' | 'missing' | 'gone' | 'unclear' | 'unknown'

export interface PageSubject {
  readonly presence: Presence
  /** Where it is called by its own name, where that is another address than the one asked. */
  readonly namedAt?: string
}

/** The things that pages are about, as their services know them. Never rejects: a broken service must not cost a page. */
export interface PageSubjects {
  /** @param address public and root-relative, e.g. `/api/catalog/products/a1b2c3?locale=ko` */
  ask(address: string): Promise<PageSubject>
}
