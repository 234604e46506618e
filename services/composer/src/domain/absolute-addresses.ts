/** What names an address in the words of https://schema.org; all else is text. */
const ADDRESSES = new Set(['@id', 'image', 'item', 'url', 'urlTemplate'])

export type StructuredData = Readonly<Record<string, unknown>>

/** Structured data is read without its page: addresses that begin with `/` become absolute. */
export const absoluteAddresses = (data: StructuredData, origin: string): Record<string, unknown> =>
  Object.fromEntries(Object.entries(data).map(([name, value]) => [name, absolute(value, origin, name)]))

function absolute(value: unknown, origin: string, name: string): unknown {
  if (Array.isArray(value)) return value.map((one) => absolute(one, origin, name))
  if (typeof value === 'object' && value !== null) return absoluteAddresses({ ...value }, origin)
  const isAddress = ADDRESSES.has(name) && typeof value === 'string' && value.startsWith('/')
  return isAddress ? origin + value : value
}
