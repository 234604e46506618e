import type { TokenNormalized } from '@terrazzo/parser'
import { extensionOf } from './extension.ts'

/** A value as Figma keeps variables: colours, numbers, pixels, seconds and words. */
export interface FigmaValue {
  readonly $type: string
  readonly $value: unknown
}

const pixelsPerRem = 16

/** `undefined` for what Figma has no variable for: shadows are effect styles there, and curves are set by hand. */
export function figmaValue(token: TokenNormalized): FigmaValue | undefined {
  switch (token.$type) {
    case 'color':
      return { $type: 'color', $value: token.$value }
    case 'dimension': {
      const { value, unit } = token.$value
      return {
        $type: 'dimension',
        $value: { value: unit === 'rem' ? value * pixelsPerRem : value, unit: 'px' },
      }
    }
    case 'duration': {
      const { value, unit } = token.$value
      return { $type: 'duration', $value: { value: unit === 'ms' ? value / 1000 : value, unit: 's' } }
    }
    case 'fontFamily':
      return { $type: 'fontFamily', $value: token.$value[0] }
    case 'number':
    case 'fontWeight':
      return { $type: 'number', $value: token.$value }
    case 'string':
      return { $type: 'string', $value: token.$value }
    default:
      return undefined
  }
}

const scopesByGroup: readonly (readonly [prefix: string, scope: string])[] = [
  ['font.family', 'FONT_FAMILY'],
  ['font.size', 'FONT_SIZE'],
  ['font.weight', 'FONT_WEIGHT'],
  ['line-height', 'LINE_HEIGHT'],
  ['letter-spacing', 'LETTER_SPACING'],
  ['radius', 'CORNER_RADIUS'],
  ['space', 'GAP'],
  ['content-width', 'WIDTH_HEIGHT'],
  ['target', 'WIDTH_HEIGHT'],
  ['control.height', 'WIDTH_HEIGHT'],
]

/** Where Figma offers the variable. */
export function figmaScopes(token: TokenNormalized): string[] {
  const found = scopesByGroup.find(([prefix]) => token.id.startsWith(prefix))
  if (found) return [found[1]]
  const isWords = token.$type === 'color' && extensionOf(token).contrast?.role === 'text'
  return isWords ? ['TEXT_FILL', 'SHAPE_FILL', 'STROKE_COLOR'] : ['ALL_SCOPES']
}
