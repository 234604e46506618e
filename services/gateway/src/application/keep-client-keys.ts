import { firstNeededNumber, numberOfNextKey } from '../domain/client-key.ts'
import type { ClientKeys } from '../ports/client-keys.ts'

/** Makes the first key, replaces one that is old, and forgets those that are not needed any more. */
export async function keepClientKeys(clientKeys: ClientKeys, now: Date): Promise<void> {
  const next = numberOfNextKey(await clientKeys.all(), now)
  if (next !== undefined) await clientKeys.make(next, now)
  await clientKeys.removeBelow(firstNeededNumber(await clientKeys.all(), now))
}
