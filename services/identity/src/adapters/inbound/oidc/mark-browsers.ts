import { type KoaContextWithOIDC, Provider } from 'oidc-provider'
import { begunHere, signInsBegunHere } from '../sign-in-cookies.ts'
import { LIFETIMES } from './lifetimes.ts'

/** At once in one browser: whoever has it begin one after the other must not make its requests too large to be read. */
const MOST = 8

const OPTIONS = { path: '/', secure: true, httpOnly: true, signed: false, sameSite: 'lax' } as const

const forget = ({ cookies }: KoaContextWithOIDC, uid: string): void =>
  void cookies.set(begunHere(uid), null, OPTIONS)

function mark(ctx: KoaContextWithOIDC): void {
  const { Interaction: interaction } = ctx.oidc.entities
  if (!interaction) throw new Error('A sign-in has begun that the library does not name.')
  const before = signInsBegunHere(ctx.get('cookie'))
  for (const uid of before.slice(0, Math.max(0, before.length - MOST + 1))) forget(ctx, uid)
  ctx.cookies.set(begunHere(interaction.uid), '1', { ...OPTIONS, maxAge: LIFETIMES.Interaction * 1000 })
}

/** Marks the browser in which a sign-in begins, until it has ended: it goes on in no other (`leavePlantedSignIns`). */
export function markBrowsers(provider: Provider): void {
  provider.on('interaction.started', mark)
  provider.on('interaction.destroyed', ({ uid }) => {
    const { ctx } = Provider
    if (ctx) forget(ctx, uid)
  })
}
