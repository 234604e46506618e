/** Where other services answer. Embedded adapter: `StaticServiceRegistry` (a map filled while services start, or from `SERVICE_URL_<NAME>`). */
export interface ServiceRegistry {
  /** Base URL without trailing slash. Rejects with `ServiceUnavailable` where none is known. */
  resolve(name: string): Promise<string>
  register(name: string, url: string): void
}
