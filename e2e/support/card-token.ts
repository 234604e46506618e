import type { CardFieldsDto } from '@jangteo/contracts'
import type { Api } from './customer.ts'

const CARD = { number: '4242 4242 4242 4242', expiry: '12/30', cvc: '123', holder: 'MINA KIM' }

/** What the card fields give a shopper who fills them in. */
export async function cardToken(api: Api): Promise<{ readonly token: string }> {
  const { url } = (await (await api.send('GET', '/api/orders/card-fields')).json()) as CardFieldsDto
  const answer = await fetch(new URL('/v1/tokens', url), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(CARD),
  })
  const { token } = (await answer.json()) as { token: string }
  return { token }
}
