import { elementModules, plainTags } from '../build/elements.ts'

/** Every tag of the kit, also of those that are style alone. */
export const TAGS = [...elementModules().flatMap(({ tags }) => tags), ...plainTags()].sort()

/** Elements that have no page yet. It may only get shorter. */
export const WITHOUT_PAGE: readonly string[] = []
