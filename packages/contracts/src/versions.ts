import { satisfies as fits, valid } from 'semver'

/** True where `version` lies in `range` (https://semver.org, npm's notation). A version that is none fits `*` only. */
export const satisfies = (version: string, range: string): boolean =>
  range === '*' || (valid(version) !== null && fits(version, range, { includePrerelease: true }))
