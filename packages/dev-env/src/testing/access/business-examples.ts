import { addressOf, type Belongings, CARD, UNKNOWN_TOKEN } from './belongings.ts'
import type { Examples } from './examples.ts'
import { SERVER_KEY } from './guarded-shop.ts'

const SHOWN = 'locale=ko&currency=KRW'
const UNKNOWN_ID = '00000000-0000-4000-8000-000000000000'

/** Operations of catalog, order, delivery, recommend and the payment provider. */
export const businessExamples = (own: Belongings): Examples => ({
  ...catalogExamples(own),
  ...cartExamples(own),
  ...orderExamples(own),
  ...paymentExamples,
  'GET /api/deliveries/{orderId}': { url: `/api/deliveries/${own.orderId}`, status: 200 },
  'GET /api/recommendations/related': {
    url: `/api/recommendations/related?productId=${own.productId}`,
    status: 200,
  },
  'GET /api/recommendations/cart-addons': {
    url: `/api/recommendations/cart-addons?productIds=${own.productId}`,
    status: 200,
  },
  'GET /api/recommendations/for-you': { url: '/api/recommendations/for-you', status: 200 },
})

const catalogExamples = ({ sku, productId }: Belongings): Examples => ({
  'GET /api/catalog/categories': { url: '/api/catalog/categories?locale=ko', status: 200 },
  'GET /api/catalog/categories/{slug}': { url: '/api/catalog/categories/nowhere?locale=ko', status: 404 },
  'GET /api/catalog/products': { url: '/api/catalog/products?locale=ko', status: 200 },
  'GET /api/catalog/products/{id}': { url: `/api/catalog/products/${productId}?locale=ko`, status: 200 },
  'GET /api/catalog/names/categories': { url: '/api/catalog/names/categories', status: 200 },
  'GET /api/catalog/names/products': { url: '/api/catalog/names/products', status: 200 },
  'GET /api/catalog/suggestions': { url: '/api/catalog/suggestions?locale=ko&q=a', status: 200 },
  'GET /api/catalog/offers': { url: `/api/catalog/offers?locale=ko&skus=${sku}`, status: 200 },
  'GET /api/catalog/pictures/{file}': { url: '/api/catalog/pictures/nothing.webp', status: 404 },
  'POST /api/catalog/reservations': {
    url: '/api/catalog/reservations',
    payload: { id: UNKNOWN_ID, lines: [{ sku, quantity: 1 }] },
    status: 201,
  },
  'POST /api/catalog/reservations/{id}/confirm': {
    url: `/api/catalog/reservations/${UNKNOWN_ID}/confirm`,
    status: 200,
  },
  'POST /api/catalog/reservations/{id}/cancel': {
    url: `/api/catalog/reservations/${UNKNOWN_ID}/cancel`,
    status: 200,
  },
})

const cartExamples = ({ sku }: Belongings): Examples => ({
  'GET /api/cart': { url: `/api/cart?${SHOWN}`, status: 200 },
  'GET /api/cart/count': { url: '/api/cart/count', status: 200 },
  'POST /api/cart/lines': { url: `/api/cart/lines?${SHOWN}`, payload: { sku, quantity: 1 }, status: 200 },
  'PUT /api/cart/lines/{sku}': {
    url: `/api/cart/lines/${sku}?${SHOWN}`,
    payload: { quantity: 2 },
    status: 200,
  },
  'POST /api/cart/forms/{form}': {
    url: '/api/cart/forms/add?locale=ko',
    payload: `sku=${sku}&quantity=1`,
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    status: 200,
  },
  'DELETE /api/cart/lines/{sku}': { url: `/api/cart/lines/${sku}?${SHOWN}`, status: 200 },
})

const orderExamples = ({ orderId, savedAddressId, paymentMethodId }: Belongings): Examples => ({
  'GET /api/orders/shipping-options': {
    url: '/api/orders/shipping-options?currency=KRW&country=KR',
    status: 200,
  },
  'GET /api/orders/card-fields': { url: '/api/orders/card-fields', status: 200 },
  'POST /api/orders/payment-methods': {
    url: '/api/orders/payment-methods',
    payload: UNKNOWN_TOKEN,
    status: 422,
  },
  'GET /api/orders/addresses': { url: '/api/orders/addresses', status: 200 },
  'POST /api/orders/addresses': {
    url: '/api/orders/addresses',
    payload: { address: addressOf('이웃') },
    status: 201,
  },
  'PUT /api/orders/addresses/{id}': {
    url: `/api/orders/addresses/${savedAddressId}`,
    payload: { address: addressOf('다른 사람') },
    status: 200,
  },
  'DELETE /api/orders/addresses/{id}': { url: `/api/orders/addresses/${savedAddressId}`, status: 204 },
  // Somebody else's card, and a total that is no cart's.
  'POST /api/orders': {
    url: '/api/orders',
    headers: { 'idempotency-key': 'key-of-the-table' },
    payload: {
      address: addressOf('이웃'),
      shipping: 'standard',
      paymentMethod: paymentMethodId,
      currency: 'KRW',
      locale: 'ko',
      expectedTotal: 1,
    },
    status: 409,
  },
  'GET /api/orders': { url: '/api/orders', status: 200 },
  'GET /api/orders/{id}': { url: `/api/orders/${orderId}`, status: 200 },
  'PUT /api/orders/{id}/address': {
    url: `/api/orders/${orderId}/address`,
    payload: { address: addressOf('다른 사람') },
    status: 200,
  },
  'POST /api/orders/{id}/cancel': { url: `/api/orders/${orderId}/cancel`, status: 200 },
})

const byShop = { headers: { 'x-server-key': SERVER_KEY } }

const paymentExamples: Examples = {
  'GET /card': { url: '/card', status: 200 },
  'POST /v1/tokens': { url: '/v1/tokens', payload: CARD, status: 201 },
  'POST /v1/cards': { url: '/v1/cards', payload: UNKNOWN_TOKEN, ...byShop, status: 404 },
  'POST /v1/charges': {
    url: '/v1/charges',
    payload: { reference: 'reference-of-the-table', card: 'card_unknown', amount: 1, currency: 'KRW' },
    ...byShop,
    status: 200,
  },
  'POST /v1/reversals': {
    url: '/v1/reversals',
    payload: { reference: 'reference-of-the-table' },
    ...byShop,
    status: 200,
  },
  'GET /scripts/card.js': { url: '/scripts/card.js', status: 200 },
}
