import type { LocalizedText } from '@jangteo/contracts'
import type { ColorFamily } from './color-family.ts'

export interface ShopColor {
  label: LocalizedText
  swatch: string
  family: ColorFamily
}

/** Every colour the shop sells, by variant code. A picture is dyed to the swatch, so both always agree. */
export const PALETTE = {
  black: { label: { ko: '블랙', en: 'Black' }, swatch: '#35333a', family: 'black' },
  charcoal: { label: { ko: '차콜', en: 'Charcoal' }, swatch: '#55565e', family: 'gray' },
  gray: { label: { ko: '라이트 그레이', en: 'Light gray' }, swatch: '#b4b4ba', family: 'gray' },
  silver: { label: { ko: '실버', en: 'Silver' }, swatch: '#c9c7d3', family: 'gray' },
  white: { label: { ko: '화이트', en: 'White' }, swatch: '#f3f0f2', family: 'white' },
  ivory: { label: { ko: '아이보리', en: 'Ivory' }, swatch: '#f1e6d0', family: 'white' },
  beige: { label: { ko: '베이지', en: 'Beige' }, swatch: '#dcc19a', family: 'beige' },
  natural: { label: { ko: '내추럴', en: 'Natural' }, swatch: '#d3a873', family: 'beige' },
  camel: { label: { ko: '카멜', en: 'Camel' }, swatch: '#b9814a', family: 'brown' },
  brown: { label: { ko: '브라운', en: 'Brown' }, swatch: '#7c4f3c', family: 'brown' },
  walnut: { label: { ko: '월넛', en: 'Walnut' }, swatch: '#5f4038', family: 'brown' },
  gold: { label: { ko: '골드', en: 'Gold' }, swatch: '#e0b04c', family: 'yellow' },
  yellow: { label: { ko: '옐로', en: 'Yellow' }, swatch: '#f5c63c', family: 'yellow' },
  mustard: { label: { ko: '머스터드', en: 'Mustard' }, swatch: '#cf9a2e', family: 'yellow' },
  orange: { label: { ko: '오렌지', en: 'Orange' }, swatch: '#f0853a', family: 'orange' },
  terracotta: { label: { ko: '테라코타', en: 'Terracotta' }, swatch: '#c8694a', family: 'orange' },
  coral: { label: { ko: '코랄', en: 'Coral' }, swatch: '#f27a6b', family: 'pink' },
  red: { label: { ko: '레드', en: 'Red' }, swatch: '#d63a45', family: 'red' },
  burgundy: { label: { ko: '버건디', en: 'Burgundy' }, swatch: '#8a2f42', family: 'red' },
  pink: { label: { ko: '핑크', en: 'Pink' }, swatch: '#f08bb0', family: 'pink' },
  rose: { label: { ko: '로즈', en: 'Rose' }, swatch: '#e8446f', family: 'pink' },
  lavender: { label: { ko: '라벤더', en: 'Lavender' }, swatch: '#b79be0', family: 'purple' },
  purple: { label: { ko: '퍼플', en: 'Purple' }, swatch: '#7a55b8', family: 'purple' },
  navy: { label: { ko: '네이비', en: 'Navy' }, swatch: '#34406f', family: 'blue' },
  blue: { label: { ko: '블루', en: 'Blue' }, swatch: '#3d7fd9', family: 'blue' },
  sky: { label: { ko: '스카이블루', en: 'Sky blue' }, swatch: '#7fbdea', family: 'blue' },
  teal: { label: { ko: '틸', en: 'Teal' }, swatch: '#2f8f94', family: 'green' },
  mint: { label: { ko: '민트', en: 'Mint' }, swatch: '#8fd6bd', family: 'green' },
  green: { label: { ko: '그린', en: 'Green' }, swatch: '#4a9a5c', family: 'green' },
  olive: { label: { ko: '올리브', en: 'Olive' }, swatch: '#7d8049', family: 'green' },
} as const satisfies Record<string, ShopColor>

export type ColorCode = keyof typeof PALETTE
