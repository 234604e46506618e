import type { KoaContextWithOIDC, Provider } from 'oidc-provider'
import type { AccountRepository } from '../../../ports/account-repository.ts'

/** A form of the library that sends the browser on; both are markup, escaped. */
export interface PassingForm {
  readonly action: string
  readonly inputs: string
}

export interface PassingPages {
  /** Somebody has signed in while another was: the form signs that one out and goes on. */
  switchAccount(
    ctx: KoaContextWithOIDC,
    form: PassingForm,
    emails: readonly [current: string | undefined, next: string | undefined],
  ): Promise<void>
  /** A client that wants its answer as a form (`response_mode=form_post`). */
  passOn(ctx: KoaContextWithOIDC, form: PassingForm): Promise<void>
}

export interface FormPageDeps {
  readonly pages: PassingPages
  readonly accounts: Pick<AccountRepository, 'findById'>
}

const TITLE = '<title>Submitting Callback</title>'
const FORM = /<form method="post" action="([^"]*)">\s*((?:<input type="hidden"[^>]*>\s*)*)/
const RESUMED = ['resume', 'device_resume']

function formOf(body: unknown): PassingForm | undefined {
  if (typeof body !== 'string' || !body.includes(TITLE)) return undefined
  const [, action, inputs] = FORM.exec(body) ?? []
  if (action === undefined || inputs === undefined) throw new Error('The library’s form page has changed.')
  return { action, inputs }
}

/** Whoever has signed in while another was. */
function switchOf(
  { route, session, entities, provider }: KoaContextWithOIDC['oidc'],
  { action }: PassingForm,
) {
  if (!RESUMED.includes(route) || action !== provider.urlFor('end_session_confirm')) return undefined
  return { current: session?.accountId, next: entities.Interaction?.result?.login?.accountId }
}

/** The library's own pages go on by an inline script, or by an unstyled button in English. It has no setting for them. */
export function replaceFormPages(provider: Provider, { pages, accounts }: FormPageDeps): void {
  const emailOf = async (id: string | undefined): Promise<string | undefined> =>
    id === undefined ? undefined : (await accounts.findById(id))?.email

  provider.use(async (ctx: KoaContextWithOIDC, next) => {
    await next()
    const form = formOf(ctx.body)
    if (!form) return
    const accountSwitch = switchOf(ctx.oidc, form)
    if (!accountSwitch) return pages.passOn(ctx, form)
    const emails = await Promise.all([emailOf(accountSwitch.current), emailOf(accountSwitch.next)])
    return pages.switchAccount(ctx, form, emails)
  })
}
