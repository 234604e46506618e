import type { CardVault } from '../ports/card-vault.ts'
import type { Charge, Charges } from '../ports/charges.ts'

export interface ChargeDeps {
  readonly vault: Pick<CardVault, 'find'>
  readonly charges: Charges
}

/** The first outcome for a reference stands, whatever it is asked with afterwards. */
export async function chargeCard(
  { vault, charges }: ChargeDeps,
  charge: Omit<Charge, 'status'>,
): Promise<Charge> {
  const kept = await vault.find(charge.card)
  return charges.record({ ...charge, status: kept?.behaviour === 'approve' ? 'succeeded' : 'failed' })
}
