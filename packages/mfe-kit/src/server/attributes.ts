export type Attributes = Readonly<Record<string, unknown>>

/** How an element of the kit knows that the content is its own, to be replaced by what it writes itself. */
export const WRITTEN = { 'data-jt-written': '' }
export const text = (value: unknown): string => (value === undefined || value === null ? '' : String(value))
export const isOn = (value: unknown): boolean => value === '' || value === true
export const numberOf = (value: unknown): number | undefined =>
  text(value) === '' || !Number.isFinite(Number(value)) ? undefined : Number(value)
