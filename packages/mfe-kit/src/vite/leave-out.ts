export type LeftOut = readonly [what: string, find: RegExp, put: string]

/**
 * Code of a pinned library without what its user never needs.
 * @throws Error where something of that is not there: the library has changed
 */
export const leaveOut = (library: string, code: string, parts: readonly LeftOut[]): string =>
  parts.reduce((before, [what, find, put]) => {
    const left = before.replace(find, put)
    if (left === before)
      throw new Error(`${library} has changed: ${what} cannot be left out by ${String(find)}.`)
    return left
  }, code)
