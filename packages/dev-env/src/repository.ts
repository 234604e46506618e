import { fileURLToPath } from 'node:url'

/** Root folder of the repository, without trailing slash. */
export const REPOSITORY = fileURLToPath(new URL('../../../', import.meta.url)).replace(/\/$/, '')
