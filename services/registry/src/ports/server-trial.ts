import type { PageRequest } from '@jangteo/contracts'

/** Renders a page once, apart from everything, while no service of the shop answers. */
export interface ServerTrial {
  /** @returns why there was no page; undefined where there was one. Never rejects. */
  render(script: string, request: PageRequest): Promise<string | undefined>
}
