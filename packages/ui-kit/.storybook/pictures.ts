/** A drawn mug of a hue in degrees, as an address: stories load nothing from other hosts. */
export function mug(hue: number): string {
  const [ground, body, rim] = [`hsl(${hue} 40% 88%)`, `hsl(${hue} 45% 45%)`, `hsl(${hue} 45% 35%)`]
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 120">
    <rect width="120" height="120" fill="${ground}"/>
    <path d="M80 52h9a12 12 0 0 1 0 26h-9" fill="none" stroke="${rim}" stroke-width="7"/>
    <path d="M34 42h48v38a14 14 0 0 1-14 14H48a14 14 0 0 1-14-14Z" fill="${body}"/>
    <ellipse cx="58" cy="42" rx="24" ry="6" fill="${rim}"/>
  </svg>`
  return `data:image/svg+xml,${encodeURIComponent(drawing)}`
}

/** A picture that cannot be shown. */
export const BROKEN_PICTURE = 'data:image/png;base64,AAAA'
