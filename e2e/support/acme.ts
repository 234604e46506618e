/** An OpenID provider that the shop of the run may sign people in with. Nobody is there before a test starts it. */
export interface Acme {
  readonly issuer: string
  readonly clientId: string
  readonly clientSecret: string
}

/** On another host name than the shop: cookies know no ports. */
export const acmeAt = (port: string | undefined): Acme => ({
  issuer: `http://127.0.0.1:${port}`,
  clientId: 'jangteo',
  clientSecret: 'secret of the shop at acme',
})

/** The environment by which the shop knows it. */
export const acmeSetting = (acme: Acme): string =>
  JSON.stringify([{ id: 'acme', name: { ko: '애크미', en: 'Acme' }, ...acme }])
