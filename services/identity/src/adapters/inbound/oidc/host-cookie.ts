import type { KoaContextWithOIDC } from 'oidc-provider'

type WithCookies = Pick<KoaContextWithOIDC, 'cookies'>

interface HostCookie {
  keep(ctx: WithCookies, value: string): void
  of(ctx: WithCookies): string | undefined
}

/** Kept in this browser by this server alone: neither a script nor another host can set it. Of all paths, as its prefix asks. */
export const hostCookie = (name: string, seconds: number): HostCookie => ({
  keep: ({ cookies }, value) =>
    void cookies.set(`__Host-Http-${name}`, value, {
      path: '/',
      httpOnly: true,
      secure: true,
      signed: true,
      sameSite: 'lax',
      maxAge: seconds * 1000,
    }),
  of: ({ cookies }) => cookies.get(`__Host-Http-${name}`, { signed: true }),
})
