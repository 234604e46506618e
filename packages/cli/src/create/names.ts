import { SHOP_TAG_PREFIXES } from '@jangteo/contracts'
import { CommandError } from '../errors.ts'

/** What a name is used for. */
export interface Names {
  /** Of the release, e.g. `gift-cards`; its first page is `/gift-cards`. */
  readonly name: string
  /** Folder in the workspace, e.g. `apps/gift-cards-mfe`. */
  readonly folder: string
  /** Start of its tags, e.g. `giftc`. */
  readonly tagPrefix: string
}

const NAME = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/
const MAX_LENGTH = 31
const PREFIX_LENGTH = 5

/** Throws `CommandError` where it cannot be the name of a micro-frontend, and says what could. */
export function toNames(name: string): Names {
  const tagPrefix = name.replace(/[^a-z]/g, '').slice(0, PREFIX_LENGTH)
  if (!NAME.test(name) || name.length > MAX_LENGTH || tagPrefix.length < 2) {
    throw new CommandError(
      `"${name}" cannot be the name of a micro-frontend. Use small letters, digits and single hyphens, begin with a letter, have at least two letters and at most ${MAX_LENGTH} characters, e.g. gift-cards.`,
    )
  }
  if (name.endsWith('-mfe')) {
    throw new CommandError(
      `Leave "-mfe" out of the name: "${name.replace(/(-mfe)+$/, '')}" gets the folder ${folderOf(name.replace(/(-mfe)+$/, ''))}.`,
    )
  }
  if (SHOP_TAG_PREFIXES.some((prefix) => prefix === `${tagPrefix}-`)) {
    throw new CommandError(
      `Tags of "${name}" would begin with ${tagPrefix}-, which belong to the shop. Choose another name.`,
    )
  }
  return { name, folder: folderOf(name), tagPrefix }
}

const folderOf = (name: string): string => `apps/${name}-mfe`
