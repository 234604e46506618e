import type {
  ColorValueNormalized,
  DimensionTokenNormalized,
  DimensionValue,
  ShadowTokenNormalized,
  ShadowValueNormalized,
  TokenNormalized,
} from '@terrazzo/parser'
import { extensionOf } from './extension.ts'

const generic = new Set(['sans-serif', 'serif', 'monospace', 'system-ui', 'ui-sans-serif'])

const length = ({ value, unit }: DimensionValue): string => (value === 0 ? '0' : `${value}${unit}`)

function family(name: string): string {
  return generic.has(name) || /^[\w-]+$/.test(name) ? name : `'${name}'`
}

/** Eight bits a channel: what every screen and every designer's tool shows alike. */
export function channels({ colorSpace, components }: ColorValueNormalized): number[] {
  if (colorSpace !== 'srgb') throw new Error(`A colour is in ${colorSpace}; the tokens are written in srgb.`)
  return components.map((part) => Math.round(Number(part) * 255))
}

/** Written twice in a token file, as `components` for tools and as `hex` for people: both must say the same. */
function hexOf(color: ColorValueNormalized): string {
  const hex = `#${channels(color)
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('')}`
  if (color.hex && color.hex !== hex) {
    throw new Error(`A colour has the hex ${color.hex}, but its components are ${hex}: change both.`)
  }
  return hex
}

export function colorCss(color: ColorValueNormalized): string {
  const hex = hexOf(color)
  return color.alpha === 1 ? hex : `rgb(${channels(color).join(' ')} / ${color.alpha})`
}

function dimension(token: DimensionTokenNormalized): string {
  const { fluid } = extensionOf(token)
  return fluid ? `clamp(${fluid.min}, ${fluid.preferred}, ${length(token.$value)})` : length(token.$value)
}

function shadow(
  { $value }: ShadowTokenNormalized,
  paint: (layer: ShadowValueNormalized, at: number) => string,
): string {
  const lengths = ({ offsetX, offsetY, blur, spread }: ShadowValueNormalized): DimensionValue[] =>
    spread.value === 0 ? [offsetX, offsetY, blur] : [offsetX, offsetY, blur, spread]
  return $value
    .map((layer, at) =>
      [layer.inset ? 'inset' : '', ...lengths(layer).map(length), paint(layer, at)].filter(Boolean).join(' '),
    )
    .join(', ')
}

/** A token's value as CSS writes it. */
export function cssValue(token: TokenNormalized): string {
  switch (token.$type) {
    case 'color':
      return colorCss(token.$value)
    case 'dimension':
      return dimension(token)
    case 'duration':
      return `${token.$value.value}${token.$value.unit}`
    case 'cubicBezier':
      return `cubic-bezier(${token.$value.join(', ')})`
    case 'fontFamily':
      return token.$value.map(family).join(', ')
    case 'number':
      return `${token.$value}${extensionOf(token).unit ?? ''}`
    case 'fontWeight':
    case 'string':
      return String(token.$value)
    case 'shadow':
      return shadow(token, ({ color }) => colorCss(color))
    default:
      throw new Error(`${token.id}: no CSS is known for the type ${token.$type}.`)
  }
}

const lightDark = (light: string, dark: string): string =>
  light === dark ? light : `light-dark(${light}, ${dark})`

/** The value that follows the color scheme. Only colours can: CSS has nothing of the kind for lengths. */
export function schemeValue(light: TokenNormalized, dark: TokenNormalized): string {
  if (cssValue(light) === cssValue(dark)) return cssValue(light)
  if (light.$type === 'color' && dark.$type === 'color') {
    return lightDark(colorCss(light.$value), colorCss(dark.$value))
  }
  if (light.$type !== 'shadow' || dark.$type !== 'shadow') {
    throw new Error(`${light.id} differs between light and dark, but is neither colour nor shadow.`)
  }
  const shape = (token: ShadowTokenNormalized): string => shadow(token, () => '')
  if (shape(light) !== shape(dark)) throw new Error(`${light.id}: a shadow has one shape in light and dark.`)
  return shadow(light, ({ color }, at) =>
    lightDark(colorCss(color), colorCss(dark.$value[at]?.color ?? color)),
  )
}
