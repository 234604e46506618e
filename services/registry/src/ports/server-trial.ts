import type { FragmentRequest, PageRequest } from '@jangteo/contracts'

/** Renders a page, or a fragment, once, apart from everything, while no service of the shop answers. */
export interface ServerTrial {
  /** @returns why there was none; undefined where there was. Never rejects. */
  render(script: string, request: PageRequest | FragmentRequest): Promise<string | undefined>
}
