import { type PageReport, VISITOR_COOKIE } from '@jangteo/contracts'
import type { ServiceRegistry } from '@jangteo/service-kit'
import type { FailedRender, ReleaseReports, ReportingVisitor } from '../../../ports/release-reports.ts'

const TIMEOUT_MS = 2_000
/** While the registry hangs, no more than this waits. */
const MOST_AT_ONCE = 32

/** Sends each as its visitor's browser would send it, so that he counts once, whoever tells of him. */
export class HttpReleaseReports implements ReleaseReports {
  readonly #services: Pick<ServiceRegistry, 'resolve'>
  #underWay = 0

  constructor(services: Pick<ServiceRegistry, 'resolve'>) {
    this.#services = services
  }

  failed({ environment, name, release, visitor }: FailedRender): void {
    if (this.#underWay >= MOST_AT_ONCE) return
    this.#underWay += 1
    this.#send({ environment, sights: [{ name, release, kind: 'error' }] }, visitor)
      .catch(() => undefined)
      .finally(() => (this.#underWay -= 1))
  }

  async #send(report: PageReport, visitor: ReportingVisitor): Promise<void> {
    const base = await this.#services.resolve('registry')
    const response = await fetch(`${base}/api/registry/reports`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headersOf(visitor) },
      body: JSON.stringify(report),
      signal: AbortSignal.timeout(TIMEOUT_MS),
    })
    await response.body?.cancel()
  }
}

const headersOf = ({ id, address, userAgent }: ReportingVisitor): Readonly<Record<string, string>> => ({
  'x-forwarded-for': address,
  ...(id !== undefined && { cookie: `${VISITOR_COOKIE}=${id}` }),
  ...(userAgent !== undefined && { 'user-agent': userAgent }),
})
