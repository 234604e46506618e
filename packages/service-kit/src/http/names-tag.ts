/** True where `If-None-Match` names the tag: the caller has that answer already (RFC 9110 §13.1.2, weak comparison). */
export function namesTag(ifNoneMatch: string | undefined, tag: string): boolean {
  const strong = (text: string): string => text.trim().replace(/^W\//, '')
  return (
    ifNoneMatch?.split(',').some((named) => named.trim() === '*' || strong(named) === strong(tag)) ?? false
  )
}
