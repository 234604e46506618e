/** What limits count an address as: an IPv6 customer has a whole network of 2⁶⁴ addresses. */
export function networkOf(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1]
  if (mapped !== undefined) return mapped
  if (!address.includes(':')) return address
  const [head = '', tail] = address.split('::', 2)
  const groups = head.split(':').filter(Boolean)
  const rest = tail === undefined ? [] : tail.split(':').filter(Boolean)
  const gap = Array<string>(Math.max(0, 8 - groups.length - rest.length)).fill('0')
  return [...groups, ...gap, ...rest].slice(0, 4).join(':')
}
