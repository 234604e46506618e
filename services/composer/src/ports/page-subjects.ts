/** `unclear`: the service answered, but neither yes nor no. `unknown`: nobody answered in time, or the service is broken. */
export type Presence = 'present' | 'missing' | 'gone' | 'unclear' | 'unknown'

/** The things that pages are about, as their services know them. Never rejects: a broken service must not cost a page. */
export interface PageSubjects {
  /** @param address public and root-relative, e.g. `/api/catalog/products/a1b2c3?locale=ko` */
  ask(address: string): Promise<Presence>
}
