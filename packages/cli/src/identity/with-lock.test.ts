import { expect, it } from 'vitest'
import { withLock } from './with-lock.ts'

/** Not even root may make anything there. */
const CLOSED_FOLDER = '/proc'

it('a lock in a folder where none can be made fails instead of being waited for', async () => {
  await expect(withLock(CLOSED_FOLDER, () => Promise.resolve())).rejects.toThrow(/^ENOENT|^EACCES/)
})
