/** A page's worth of a category: each tile with picture, badge, name, price and rating. */
export const TILES = 48

const NAME = 'Round-belly teapot with a long name'

const repeat = (tile: (index: number) => string): string =>
  Array.from({ length: TILES }, (_, index) => tile(index)).join('')
const rating = (index: number): string => (3 + (index % 20) / 10).toFixed(1)

export const OUR_MODULES = `
  import '@jangteo/ui-kit/tokens.css'
  import '@jangteo/ui-kit/base.css'
  import '@jangteo/ui-kit/image'
  import '@jangteo/ui-kit/price'
  import '@jangteo/ui-kit/rating-display'`

export const ourTiles = (): string =>
  repeat(
    (index) => `<jt-product-tile role="article">
      <jt-image src="/picture-{width}.{format}" widths="320,640" sizes="25vw" alt=""></jt-image>
      <jt-badge variant="accent">New</jt-badge>
      <h3><a href="/en/p/${index}">${NAME}</a></h3>
      <jt-price amount="${2900 + index}" was="3900" currency="USD" locale="en"></jt-price>
      <jt-rating-display value="${rating(index)}" count="${index + 1}"></jt-rating-display>
    </jt-product-tile>`,
  )

export const SHOELACE_MODULES = `
  import '@shoelace-style/shoelace/dist/themes/light.css'
  import '@shoelace-style/shoelace/dist/components/card/card.js'
  import '@shoelace-style/shoelace/dist/components/rating/rating.js'`

/** What has no element there is plain markup. */
export const shoelaceCards = (): string =>
  repeat(
    (index) => `<sl-card>
      <img slot="image" src="/picture-320.webp" loading="lazy" alt="">
      <span>New</span>
      <h3><a href="/en/p/${index}">${NAME}</a></h3>
      <span>$${29 + index}.00</span> <s>$39.00</s>
      <sl-rating readonly label="Rating" value="${rating(index)}"></sl-rating> (${index + 1})
    </sl-card>`,
  )
