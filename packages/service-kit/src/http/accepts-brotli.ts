/** True where `Accept-Encoding` lists `br`, or everything, with a quality above 0 (RFC 9110 §12.5.3). */
export function acceptsBrotli(acceptEncoding: string | undefined): boolean {
  const qualities = new Map(
    (acceptEncoding ?? '').split(',').map((item) => {
      const [coding = '', ...parameters] = item.split(';').map((part) => part.trim().toLowerCase())
      const quality = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2)
      return [coding, quality === undefined ? 1 : Number(quality)] as const
    }),
  )
  return (qualities.get('br') ?? qualities.get('*') ?? 0) > 0
}
