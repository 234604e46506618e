import type { Charge } from '../../../ports/charges.ts'

export interface SandboxTables {
  kept_card: {
    token: string
    card: string
    scheme: 'VISA'
    last_four: string
    behaviour: 'approve' | 'decline'
    created_at: Date
    is_redeemed: boolean
  }
  charge: Charge
}
