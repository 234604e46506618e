import type { ReleaseDocument } from '@jangteo/contracts'

const PATIENCE_MS = 5000
const PAGE_REVISION = /id="jangteo-release-map"[^>]*>[^<]*?"revision":(\d+)/

async function revisionOfPages(shopUrl: string, ask: Ask): Promise<number> {
  const page = await (await ask(`${shopUrl}/ko/`)).text()
  return Number(PAGE_REVISION.exec(page)?.[1] ?? -1)
}

type Ask = (url: string) => Promise<Response>

/**
 * The composer asks the registry once a second at most: a page that is loaded again too early would be the former one. Gives up in silence after
 * five seconds.
 */
export async function waitForPages(shopUrl: string, ask: Ask = fetch): Promise<void> {
  const answer = await ask(`${shopUrl}/api/registry/environments/production`)
  const { revision } = (await answer.json()) as ReleaseDocument
  const givesUpAt = performance.now() + PATIENCE_MS
  while ((await revisionOfPages(shopUrl, ask)) < revision && performance.now() < givesUpAt)
    await new Promise((resolve) => setTimeout(resolve, 100))
}
