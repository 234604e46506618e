import { elementModules, plainTags } from '../build/elements.ts'

/** Tags that are style alone: nothing defines them. */
export const PLAIN_TAGS = plainTags()

/** Every tag of the kit, also of those that are style alone. */
export const TAGS = [...elementModules().flatMap(({ tags }) => tags), ...PLAIN_TAGS].sort()
