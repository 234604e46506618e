import type { Account } from '@jangteo/contracts'
import type { SessionPort } from '@jangteo/platform'
import { onScopeDispose, readonly, type Ref, shallowRef } from 'vue'

/** Undefined until known; null for a visitor. */
export function useAccount(session: SessionPort): Readonly<Ref<Account | null | undefined>> {
  const account = shallowRef(session.account)
  onScopeDispose(session.onChange((value) => (account.value = value)))
  void session.ready().then((value) => (account.value = value))
  return readonly(account)
}
