import { type CardEntry, type CardProblems, checkCard, type TestCard } from '../domain/card-entry.ts'
import type { CardVault } from '../ports/card-vault.ts'

export interface TokenizeDeps {
  readonly vault: Pick<CardVault, 'keep'>
  readonly clock: { now(): Date }
  readonly newSecret: () => string
}

export type Tokenized =
  ({ readonly token: string } & Pick<TestCard, 'scheme' | 'lastFour'>) | { readonly problems: CardProblems }

/** Keeps a card without its number, and answers what stands for it once. */
export async function tokenizeCard(
  { vault, clock, newSecret }: TokenizeDeps,
  entry: CardEntry,
): Promise<Tokenized> {
  const checked = checkCard(entry, clock.now())
  if ('problems' in checked) return checked
  const token = `tok_${newSecret()}`
  await vault.keep({ ...checked.card, token, card: `card_${newSecret()}` }, clock.now())
  return { token, scheme: checked.card.scheme, lastFour: checked.card.lastFour }
}
