import type { LocalizedText } from '@jangteo/contracts'

interface Detail {
  label: LocalizedText
  value: LocalizedText
}

const row =
  (labelKo: string, labelEn: string) =>
  (ko: string, en: string): Detail => ({ label: { ko: labelKo, en: labelEn }, value: { ko, en } })

/** Rows of the details table that many products share, so that one thing has one label all over the shop. */
export const material = row('소재', 'Material')
export const dimensions = row('크기', 'Dimensions')
export const weight = row('무게', 'Weight')
export const capacity = row('용량', 'Capacity')
export const care = row('관리 방법', 'Care')
export const origin = row('제조국', 'Made in')
export const fit = row('핏', 'Fit')
export const contents = row('구성', 'In the box')
export const battery = row('배터리', 'Battery')
export const connection = row('연결 방식', 'Connection')
export const warranty = row('품질 보증', 'Warranty')
export const ingredients = row('원재료', 'Ingredients')
export const storage = row('보관 방법', 'Storage')
export const shelfLife = row('소비기한', 'Best before')
export const recommendedFor = row('추천 대상', 'Good for')
