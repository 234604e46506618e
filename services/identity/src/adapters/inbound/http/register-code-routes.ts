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
    step: 'register/code',
    startAt: (path) => `${path}/register`,
    taken: ({ path, locale }) => {
      const { title, emailTaken: text, toSignIn: name } = texts[locale].register
      return { title, text, next: { href: `${path}?locale=${locale}`, name } }
    },
  })

  const submit = withInteraction(deps, async (interaction, request, reply) => {
    const typed = { ticket: interaction.path, code: typedCode(request) }
    const result = await confirmRegistration(deps.accounts, typed)
    switch (result.kind) {
      case 'registered':
        return finishSignIn(deps, interaction, { request, reply, account: result.account })
      case 'email-taken':
        return steps.refuse(interaction, { kind: 'taken' })
      default:
        return steps.refuse(interaction, result)
    }
  })

  app.get('/sign-in/:uid/register/code', steps.show)
  app.post('/sign-in/:uid/register/code', submit)
  app.post('/sign-in/:uid/register/code/again', steps.again)
}
