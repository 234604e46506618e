/** What elements without a shadow root write, as data: for a server, where no element can be defined. */
export { imageSources } from './image/sources.ts'
export { priceText, type PriceText } from './price/price-text.ts'
