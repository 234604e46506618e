import { type Oklch, type Rgb, toOklch, toRgb } from './oklch.ts'

/**
 * The part of a drawing that takes the dye: colours whose OKLCH hue lies in `hues` (degrees; `[330, 30]` wraps through 0),
 * or the near-greys when `hues` is `'neutral'`, or everything. `lightness` narrows either to a range.
 */
export interface DyeablePart {
  hues: readonly [from: number, to: number] | 'neutral' | 'all'
  lightness?: readonly [from: number, to: number]
}

const NEUTRAL_CHROMA = 0.05
/** How much of the drawing's own hue drift (pink into orange, say) survives dyeing. */
const HUE_DRIFT = 0.35
const HEX_COLOR = /#(?:[0-9a-f]{8}|[0-9a-f]{6}|[0-9a-f]{3})\b/gi
/** Figma writes the colour of an inner shadow as the constants of a colour matrix: 0 0 0 0 r 0 0 0 0 g 0 0 0 0 b … */
const SHADOW_MATRIX = /values="0 0 0 0 ([\d.]+) 0 0 0 0 ([\d.]+) 0 0 0 0 ([\d.]+) /g

/** Dyes the part of an SVG so that its mean colour becomes `swatch` (hex) while its shading and highlights stay. */
export function dye(svg: string, part: DyeablePart, swatch: string): string {
  const mean = meanColor(svg, part)
  if (mean === undefined)
    throw new Error(`No colour of the drawing is in the dyeable part ${JSON.stringify(part)}.`)
  const target = toOklch(parseHex(swatch))
  const recolor = (rgb: Rgb): Rgb => {
    const color = toOklch(rgb)
    return isDyeable(color, part) ? toRgb(shift(color, mean, target)) : rgb
  }
  return svg
    .replaceAll(HEX_COLOR, (hex) => toHex(recolor(parseHex(hex))) + alphaOf(hex))
    .replaceAll(SHADOW_MATRIX, (_, r: string, g: string, b: string) => {
      const [red, green, blue] = recolor([Number(r), Number(g), Number(b)])
      return `values="0 0 0 0 ${red} 0 0 0 0 ${green} 0 0 0 0 ${blue} `
    })
}

function shift(color: Oklch, mean: Oklch, target: Oklch): Oklch {
  const isNeutral = mean.chroma < NEUTRAL_CHROMA
  return {
    lightness: shade(target.lightness, color.lightness - mean.lightness),
    chroma: isNeutral ? target.chroma : target.chroma * Math.min(1.5, color.chroma / mean.chroma),
    hue: isNeutral ? target.hue : target.hue + hueDistance(color.hue, mean.hue) * HUE_DRIFT,
  }
}

/** Keeps shading readable at both ends: dark dyes get flatter, and highlights approach white without reaching it. */
function shade(base: number, offset: number): number {
  const scaled = offset * Math.min(1, 0.45 + base * 0.75)
  if (scaled <= 0) return Math.max(0.05, base + scaled)
  const headroom = 1 - base
  return base + headroom * (1 - Math.exp(-scaled / headroom))
}

function meanColor(svg: string, part: DyeablePart): Oklch | undefined {
  const colors = [...svg.matchAll(HEX_COLOR)]
    .map(([hex]) => toOklch(parseHex(hex)))
    .filter((color) => isDyeable(color, part))
  if (colors.length === 0) return undefined
  const mean = (valueOf: (color: Oklch) => number): number =>
    colors.reduce((sum, color) => sum + valueOf(color), 0) / colors.length
  const a = mean(({ chroma, hue }) => chroma * Math.cos((hue * Math.PI) / 180))
  const b = mean(({ chroma, hue }) => chroma * Math.sin((hue * Math.PI) / 180))
  return {
    lightness: mean(({ lightness }) => lightness),
    chroma: mean(({ chroma }) => chroma),
    hue: (Math.atan2(b, a) * 180) / Math.PI,
  }
}

function isDyeable({ lightness, chroma, hue }: Oklch, part: DyeablePart): boolean {
  const [darkest, lightest] = part.lightness ?? [0, 1]
  if (lightness < darkest || lightness > lightest) return false
  if (part.hues === 'all') return true
  if (part.hues === 'neutral') return chroma < NEUTRAL_CHROMA
  const [from, to] = part.hues
  return chroma > 0.02 && (from <= to ? hue >= from && hue <= to : hue >= from || hue <= to)
}

const hueDistance = (hue: number, from: number): number => ((hue - from + 540) % 360) - 180

function parseHex(hex: string): Rgb {
  const digits = hex.length === 4 ? [...hex.slice(1)].map((digit) => digit + digit).join('') : hex.slice(1, 7)
  return [0, 2, 4].map((at) => Number.parseInt(digits.slice(at, at + 2), 16) / 255) as Rgb
}

const toHex = (rgb: Rgb): string =>
  `#${rgb
    .map((value) =>
      Math.round(Math.min(1, Math.max(0, value)) * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`
const alphaOf = (hex: string): string => (hex.length === 9 ? hex.slice(7) : '')
