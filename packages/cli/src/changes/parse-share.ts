import { CommandError } from '../errors.ts'

/** `10%`, `10` or `0.5%` → percent. */
export function parseShare(text: string): number {
  const share = /^(\d{1,3}(\.\d{1,4})?)\s?%?$/.exec(text.trim())?.[1]
  if (share !== undefined && Number(share) <= 100) return Number(share)
  throw new CommandError(
    `"${text}" is no share of the visitors. Write a percentage from 0% to 100%, e.g. 10%.`,
  )
}
