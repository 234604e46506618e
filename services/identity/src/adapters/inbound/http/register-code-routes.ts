import type { HttpServer } from '@jangteo/service-kit'
import {
  type ConfirmRegistrationDeps,
  confirmRegistration,
} from '../../../application/confirm-registration.ts'
import { type InteractionRouteDeps, finishSignIn, withInteraction } from './interaction-routes.ts'
import { codeSteps, typedCode } from './code-steps.ts'
import { registrationCodePage } from './pages/code-page.ts'
import { texts } from './pages/texts.ts'
import type { MailCodeDeps } from '../../../application/mail-code.ts'

export type RegisterCodeRouteDeps = InteractionRouteDeps & {
  readonly accounts: ConfirmRegistrationDeps & MailCodeDeps
}

/** Second step of registering: whoever reads the mail of the address has an account, and is signed in. */
export function registerRegisterCodeRoutes(app: HttpServer, deps: RegisterCodeRouteDeps): void {
  const steps = codeSteps(deps, {
    purpose: 'register',
    page: registrationCodePage,
    startAt: (path) => `${path}/register`,
  })

  const submit = withInteraction(deps, async (interaction, request, reply) => {
    const { path, locale } = interaction
    const code = typedCode(request)
    const result = await confirmRegistration(deps.accounts, { ticket: path, code })
    switch (result.kind) {
      case 'registered':
        return finishSignIn(deps, interaction, { request, reply, account: result.account })
      case 'ended':
        return steps.sendEnded(interaction, reply)
      case 'wrong-code':
        return steps.send(interaction, reply, { status: 422, fieldError: texts[locale].code.wrong })
      case 'email-taken':
        return deps.site.sendNotice(request, reply, {
          status: 409,
          say: ({ register }) => ({
            title: register.title,
            text: register.emailTaken,
            next: { href: `${path}?locale=${locale}`, name: register.toSignIn },
          }),
        })
    }
  })

  app.get('/sign-in/:uid/register/code', steps.show)
  app.post('/sign-in/:uid/register/code', submit)
  app.post('/sign-in/:uid/register/code/again', steps.again)
}
