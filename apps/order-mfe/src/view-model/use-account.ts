import type { Account } from '@jangteo/contracts'
import type { SessionPort } from '@jangteo/platform'
import { onScopeDispose, readonly, type Ref, shallowRef } from 'vue'

/** Whose things are shown: id of an account, null for a visitor, undefined until known. */
export type Owner = Account['id'] | null | undefined
export const ownerOf = (account: Account | null | undefined): Owner => (account === null ? null : account?.id)

/** Undefined until known; null for a visitor. */
export function useAccount(session: SessionPort): Readonly<Ref<Account | null | undefined>> {
  const account = shallowRef(session.account)
  onScopeDispose(session.onChange((value) => (account.value = value)))
  void session.ready().then((value) => (account.value = value))
  return readonly(account)
}
