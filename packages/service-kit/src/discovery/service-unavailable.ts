/** Another service does not answer, or answers nonsense. Becomes 503 `service-unavailable` where nobody handles it. */
export class ServiceUnavailable extends Error {
  override readonly name = 'ServiceUnavailable'
  readonly service: string

  constructor(service: string, reason: string, options?: ErrorOptions) {
    super(`The service ${service} is not available: ${reason}.`, options)
    this.service = service
  }
}
