/** An RFC 9457 problem. Thrown by inbound HTTP adapters; every other error becomes `internal-error` without its message. */
export class Problem extends Error {
  readonly status: number
  readonly code: string
  readonly title: string
  readonly extensions: Readonly<Record<string, unknown>>

  /**
   * @param status HTTP status
   * @param code permanent, kebab-case, e.g. `order-already-shipped`
   * @param title what happened, in English, without data
   * @param detail why, and what to do
   */
  constructor(
    status: number,
    code: string,
    title: string,
    detail?: string,
    extensions: Readonly<Record<string, unknown>> = {},
  ) {
    super(detail ?? title)
    this.name = 'Problem'
    this.status = status
    this.code = code
    this.title = title
    this.extensions = extensions
  }
}
