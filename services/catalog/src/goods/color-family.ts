import type { LocalizedText } from '@jangteo/contracts'

/** The colours that shoppers filter by; a variant's own colour name is finer. */
export type ColorFamily =
  | 'black'
  | 'white'
  | 'gray'
  | 'red'
  | 'orange'
  | 'yellow'
  | 'green'
  | 'blue'
  | 'purple'
  | 'pink'
  | 'brown'
  | 'beige'

export const COLOR_FAMILIES: Record<ColorFamily, { label: LocalizedText; swatch: string }> = {
  black: { label: { ko: '블랙', en: 'Black' }, swatch: '#2b2a2d' },
  white: { label: { ko: '화이트', en: 'White' }, swatch: '#f7f5f2' },
  gray: { label: { ko: '그레이', en: 'Gray' }, swatch: '#8d8f94' },
  red: { label: { ko: '레드', en: 'Red' }, swatch: '#cf3a3f' },
  orange: { label: { ko: '오렌지', en: 'Orange' }, swatch: '#e8833a' },
  yellow: { label: { ko: '옐로', en: 'Yellow' }, swatch: '#efc23f' },
  green: { label: { ko: '그린', en: 'Green' }, swatch: '#4b8f5b' },
  blue: { label: { ko: '블루', en: 'Blue' }, swatch: '#3f6fc4' },
  purple: { label: { ko: '퍼플', en: 'Purple' }, swatch: '#7d5bb5' },
  pink: { label: { ko: '핑크', en: 'Pink' }, swatch: '#e58aa9' },
  brown: { label: { ko: '브라운', en: 'Brown' }, swatch: '#7d5539' },
  beige: { label: { ko: '베이지', en: 'Beige' }, swatch: '#d8c3a2' },
}
