/**
 * What elements without a shadow root write, as data: for a server, where no element can be defined. `pagePlace` and `pageWindow` say
 * which numbers a pagination shows, `chevronLeft` and `chevronRight` are the paths of its arrows, `initials` what an avatar without a picture does.
 */
export { initials } from './avatar/initials.ts'
export type { LanguageCode } from './base/language.ts'
export { imageSources, type ImageRequest, type ImageSource, type ImageSources } from './image/sources.ts'
export { chevronLeft, chevronRight } from './icon/paths.ts'
export { pageTexts } from './pagination/page-text.ts'
export { pagePlace, type PagePlace, type PageSlot, pageWindow } from './pagination/page-window.ts'
export { type Price, priceText, type PriceText } from './price/price-text.ts'
export { type Rating, ratingText, type RatingText } from './rating-display/rating-text.ts'
export {
  isShippingFree,
  type Shipping,
  shippingText,
  type ShippingText,
} from './shipping-progress/shipping-text.ts'
