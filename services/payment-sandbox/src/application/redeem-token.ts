import type { CardVault, KeptCard } from '../ports/card-vault.ts'

/** Long enough for one decision to pay, too short to be collected. */
export const TOKEN_MINUTES = 15

export interface RedeemDeps {
  readonly vault: Pick<CardVault, 'redeem'>
  readonly clock: { now(): Date }
}

export const tokensMadeAfter = (now: Date): Date => new Date(now.getTime() - TOKEN_MINUTES * 60_000)

/** The card that a token stands for: to the first who asks, soon after it was typed. */
export const redeemToken = ({ vault, clock }: RedeemDeps, token: string): Promise<KeptCard | undefined> =>
  vault.redeem(token, tokensMadeAfter(clock.now()))
