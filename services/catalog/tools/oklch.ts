/** A colour in OKLCH: lightness 0–1, chroma about 0–0.35, hue in degrees. */
export interface Oklch {
  lightness: number
  chroma: number
  hue: number
}

/** Red, green and blue, 0–1 each, gamma-encoded sRGB. */
export type Rgb = [red: number, green: number, blue: number]

const GAMUT_STEPS = 24

/** sRGB to OKLCH (Björn Ottosson, https://bottosson.github.io/posts/oklab/). */
export function toOklch(rgb: Rgb): Oklch {
  const [r, g, b] = rgb.map(toLinear) as Rgb
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b)
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b)
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b)
  const a = 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s
  const bAxis = 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s
  return {
    lightness: 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    chroma: Math.hypot(a, bAxis),
    hue: ((Math.atan2(bAxis, a) * 180) / Math.PI + 360) % 360,
  }
}

/** OKLCH to sRGB; a colour outside the gamut loses chroma, never lightness or hue. */
export function toRgb(color: Oklch): Rgb {
  let fits = 0
  let tooMuch = color.chroma
  const full = toUnclippedRgb(color)
  if (isInGamut(full)) return full
  for (let step = 0; step < GAMUT_STEPS; step++) {
    const chroma = (fits + tooMuch) / 2
    if (isInGamut(toUnclippedRgb({ ...color, chroma }))) fits = chroma
    else tooMuch = chroma
  }
  return toUnclippedRgb({ ...color, chroma: fits }).map((value) => Math.min(1, Math.max(0, value))) as Rgb
}

function toUnclippedRgb({ lightness, chroma, hue }: Oklch): Rgb {
  const a = chroma * Math.cos((hue * Math.PI) / 180)
  const b = chroma * Math.sin((hue * Math.PI) / 180)
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3
  return [
    fromLinear(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
    fromLinear(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
    fromLinear(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s),
  ]
}

const isInGamut = (rgb: Rgb): boolean => rgb.every((value) => value >= -0.0005 && value <= 1.0005)
const toLinear = (value: number): number =>
  value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
const fromLinear = (value: number): number =>
  value <= 0.0031308 ? value * 12.92 : 1.055 * value ** (1 / 2.4) - 0.055
