import type { PaymentMethod } from '../../../ports/payments.ts'

/** Whose a card at the provider is, which does not know our customers. */
export interface CardReference extends PaymentMethod {
  readonly customerId: string
  /** The provider's name of it. */
  readonly card: string
}

export interface CardReferences {
  add(reference: CardReference): Promise<void>
  find(methodId: string): Promise<CardReference | undefined>
}

export class InMemoryCardReferences implements CardReferences {
  readonly #references = new Map<string, CardReference>()

  async add(reference: CardReference): Promise<void> {
    this.#references.set(reference.id, reference)
  }

  async find(methodId: string): Promise<CardReference | undefined> {
    return this.#references.get(methodId)
  }
}
